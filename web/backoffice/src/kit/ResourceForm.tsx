import { Button, Modal } from '@mantine/core';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { commandKey, Keys } from '@toonbank/ui/parts/Keys.tsx';
import { useEffect, useRef, type ReactNode } from 'react';
import { kitTexts } from './texts.ts';
import type { Form } from './useResourceForm.ts';

type Props<T> = {
  readonly form: Form<T>;
  readonly onCancel?: () => void;
  readonly children: ReactNode;
  readonly saveLabel?: string;
  /** In a dialog: the buttons stand below instead of in a bar. */
  readonly small?: boolean;
};

/** The frame of every form: refusals on top, fields, and a bar that tells whether anything is unsaved. */
export function ResourceForm<T>({ form, onCancel, children, saveLabel, small }: Props<T>) {
  const t = useTexts(kitTexts);
  const frame = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (form.wrongFields === 0) return;
    frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.wrongFields]);

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      frame.current?.requestSubmit();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <form
      ref={frame}
      className={small ? 'bo-form bo-form-small' : 'bo-form'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void form.save();
      }}
    >
      {form.stale && (
        <div className="bo-alert" data-tone="waiting" role="alert">
          <div>
            <strong>{t.staleTitle}</strong>
            <p>{t.staleText}</p>
          </div>
          <div className="bo-alert-actions">
            <Button size="xs" onClick={() => void form.keepMine()}>
              {t.staleMerge}
            </Button>
            <Button size="xs" variant="default" onClick={() => void form.takeTheirs()}>
              {t.staleReload}
            </Button>
          </div>
        </div>
      )}
      {form.refusal && (
        <div className="bo-alert" data-tone="urgent" role="alert">
          <div>
            <strong>{form.refusal.title}</strong>
            {form.refusal.detail && <p>{form.refusal.detail}</p>}
          </div>
        </div>
      )}
      {children}
      <div className="bo-savebar" data-on={form.dirty ? '' : undefined}>
        <span className="bo-savebar-state" role="status">
          {form.wrongFields > 0 ? t.checkFields(form.wrongFields) : form.dirty && !small ? t.unsaved : ''}
        </span>
        {!small && <Keys keys={[commandKey, 'S']} />}
        {onCancel && (
          <Button variant="default" onClick={onCancel} disabled={form.saving}>
            {t.cancel}
          </Button>
        )}
        <Button
          type="submit"
          loading={form.saving}
          loaderProps={{ 'aria-label': t.saving }}
          disabled={!form.dirty && !small}
        >
          {saveLabel ?? t.save}
        </Button>
      </div>
      <Modal
        opened={form.leaving !== null}
        onClose={() => form.leaving?.stay()}
        title={t.unsavedTitle}
        size="sm"
      >
        <p className="bo-modal-text">{t.unsavedText}</p>
        <div className="bo-modal-actions">
          <Button variant="default" onClick={() => form.leaving?.leave()}>
            {t.leave}
          </Button>
          <Button data-autofocus onClick={() => form.leaving?.stay()}>
            {t.stay}
          </Button>
        </div>
      </Modal>
    </form>
  );
}
