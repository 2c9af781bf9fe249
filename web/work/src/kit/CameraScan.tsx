import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useEffect, useRef, useState } from 'react';
import { Sheet } from './Sheet.tsx';
import { kitTexts } from './texts.ts';

type Detector = { detect: (source: HTMLVideoElement) => Promise<readonly { rawValue: string }[]> };
type DetectorClass = new (options: { formats: readonly string[] }) => Detector;

const FORMATS = ['ean_13', 'ean_8', 'upc_a', 'code_128', 'qr_code'];
const LOOK_EVERY_MS = 180;

function detectorClass(): DetectorClass | undefined {
  return (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
}

/** Telephones that read codes by themselves have it; on others the scanner and the keyboard remain. */
export function hasCamera(): boolean {
  return detectorClass() !== undefined && 'mediaDevices' in navigator;
}

/** The camera until one code is read. */
export function CameraScan({ onCode, onClose }: { onCode: (code: string) => void; onClose: () => void }) {
  const t = useTexts(kitTexts);
  const video = useRef<HTMLVideoElement>(null);
  const [refused, setRefused] = useState(false);
  const found = useRef({ onCode, onClose });
  useEffect(() => {
    found.current = { onCode, onClose };
  });
  useEffect(() => {
    const Found = detectorClass();
    if (!Found) return;
    const detector = new Found({ formats: FORMATS });
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    async function look(): Promise<void> {
      const picture = video.current;
      if (gone || !picture) return;
      const codes = picture.readyState >= 2 ? await detector.detect(picture).catch(() => []) : [];
      const code = codes[0]?.rawValue;
      if (code && !gone) {
        found.current.onClose();
        found.current.onCode(code);
        return;
      }
      timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    }
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(
      (opened) => {
        stream = opened;
        if (gone || !video.current) return opened.getTracks().forEach((track) => track.stop());
        video.current.srcObject = opened;
        void video.current.play().then(look, () => undefined);
      },
      () => setRefused(true),
    );
    return () => {
      gone = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  return (
    <Sheet title={t.cameraTitle} onClose={onClose}>
      {refused ? (
        <p className="wk-alert">{t.cameraRefused}</p>
      ) : (
        <video ref={video} className="wk-camera" muted playsInline aria-label={t.camera} />
      )}
    </Sheet>
  );
}
