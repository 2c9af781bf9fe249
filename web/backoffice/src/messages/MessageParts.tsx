import { Link } from '@tanstack/react-router';
import type { MessageState } from '@toonbank/client/messages.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import type { Tone } from '@toonbank/ui/parts/Badge.tsx';
import './messages.css';
import { messageTexts } from './texts.ts';

export const MESSAGING = '/api/admin/messaging';

export const messageTones: Record<MessageState, Tone> = {
  WAITING: 'waiting',
  SENT: 'good',
  KEPT: 'informing',
  BOUNCED: 'urgent',
  SUPPRESSED: 'quiet',
  FAILED: 'urgent',
  EXPIRED: 'quiet',
};

export function MessageTabs() {
  const t = useTexts(messageTexts);
  const parts = [
    { to: '/messages', label: t.sent },
    { to: '/messages/templates', label: t.templates },
    { to: '/messages/suppressions', label: t.suppressions },
  ];
  return (
    <nav className="bo-parts" aria-label={t.sections}>
      {parts.map((part) => (
        <Link key={part.to} to={part.to} activeOptions={{ exact: true, includeSearch: false }}>
          {part.label}
        </Link>
      ))}
    </nav>
  );
}

/** A mail in a frame of its own that may do nothing: no scripts, no forms, no way out. */
export function MailFrame({ html, title, narrow }: { html: string; title: string; narrow?: boolean }) {
  return (
    <iframe
      className="bo-mail"
      data-narrow={narrow ? '' : undefined}
      title={title}
      sandbox=""
      srcDoc={html}
      referrerPolicy="no-referrer"
    />
  );
}
