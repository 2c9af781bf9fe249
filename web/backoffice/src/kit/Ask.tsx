import { Button, Modal } from '@mantine/core';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import type { ReactNode } from 'react';
import { kitTexts } from './texts.ts';

/** A question before something that cannot be taken back. */
export function Ask(props: {
  open: boolean;
  title: string;
  text?: string;
  children?: ReactNode;
  yes: string;
  urgent?: boolean;
  busy?: boolean;
  disabled?: boolean;
  onYes: () => void;
  onClose: () => void;
}) {
  const t = useTexts(kitTexts);
  return (
    <Modal opened={props.open} onClose={props.onClose} title={props.title} size="md">
      {props.text && <p className="bo-modal-text">{props.text}</p>}
      {props.children}
      <div className="bo-modal-actions">
        <Button variant="default" onClick={props.onClose}>
          {t.goBack}
        </Button>
        <Button
          color={props.urgent ? 'clay' : undefined}
          loading={props.busy}
          disabled={props.disabled}
          onClick={props.onYes}
        >
          {props.yes}
        </Button>
      </div>
    </Modal>
  );
}
