import { closeToast, useToasts } from '../toasts.ts';
import { texts, useTexts } from '../i18n/texts.ts';

const words = texts({ close: 'Sluiten', region: 'Meldingen' }, { close: 'Close', region: 'Notices' });

export function Toaster() {
  const toasts = useToasts();
  const t = useTexts(words);
  return (
    <div className="tb-toaster" role="region" aria-label={t.region}>
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className="tb-toast"
          data-tone={toast.tone}
          role={toast.tone === 'refused' ? 'alert' : 'status'}
        >
          <div className="tb-toast-text">
            <strong>{toast.title}</strong>
            {toast.detail && <span>{toast.detail}</span>}
          </div>
          {toast.action && (
            <button
              type="button"
              className="tb-toast-action"
              onClick={() => {
                closeToast(toast.id);
                toast.action?.run();
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button
            type="button"
            className="tb-toast-close"
            aria-label={t.close}
            onClick={() => closeToast(toast.id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
