import { Button, SegmentedControl, TextInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import type { MessageTemplate, MessageWords, ShownMessage } from '@toonbank/client/messages.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useEffect, useRef, useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { Ask } from '../kit/Ask.tsx';
import { TextField } from '../kit/fields.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Loaded } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm, type Form } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { MailFrame, MESSAGING } from './MessageParts.tsx';
import { messageTexts } from './texts.ts';

const TYPING_PAUSE_MS = 500;

export function TemplateEditor() {
  const { kind, language } = useParams({ strict: false }) as { kind: string; language: string };
  const path = `${MESSAGING}/templates/${kind}/${language}`;
  const template = useApi<MessageTemplate>(path);
  useCrumb(template.data?.name);
  return (
    <Loaded of={template} list="/messages/templates">
      {(data) => <Editor key={`${path}:${data.version}`} template={data} path={path} />}
    </Loaded>
  );
}

function Editor({ template, path }: { template: MessageTemplate; path: string }) {
  const t = useTexts(messageTexts);
  const may = useMay();
  const [about, setAbout] = useState('');
  const form = useResourceForm<MessageWords, MessageTemplate>({
    start: template.words,
    send: (words, idempotencyKey) =>
      api(path, { method: 'PUT', body: { ...words, version: template.version }, idempotencyKey }),
    reload: async () => (await api<MessageTemplate>(path, {})).words,
    onSaved: () => forget(`${MESSAGING}/templates`, '/api/admin/history'),
  });
  const body = useRef<HTMLTextAreaElement>(null);
  const insert = (text: string) => {
    const area = body.current;
    const at = area?.selectionStart ?? form.values.body.length;
    const until = area?.selectionEnd ?? at;
    form.write('/body', form.values.body.slice(0, at) + text + form.values.body.slice(until));
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(at + text.length, at + text.length);
    });
  };
  return (
    <section className="bo-page">
      <PageHead
        title={template.name}
        badge={<Badge tone={template.own ? 'informing' : 'quiet'}>{template.own ? t.own : t.shipped}</Badge>}
        below={template.occasion}
        actions={
          may('SETTINGS') && <Actions template={template} path={path} words={form.values} about={about} />
        }
      />
      <Languages template={template} />
      <div className="bo-template">
        <div>
          <ResourceForm form={form}>
            <TextField form={form} at="/subject" label={t.subject} required maxLength={200} />
            <TextField
              form={form}
              at="/preheader"
              label={t.preheader}
              hint={t.preheaderHint}
              maxLength={200}
            />
            <Textarea
              ref={body}
              className="bo-template-body"
              label={t.body}
              description={t.bodyHint}
              withAsterisk
              autosize
              minRows={12}
              maxRows={30}
              value={form.values.body}
              error={form.errorAt('/body')}
              onChange={(event) => form.write('/body', event.target.value)}
            />
          </ResourceForm>
          <Places template={template} onInsert={insert} />
          <Versions template={template} form={form} />
        </div>
        <Preview path={path} words={form.values} about={about} onAbout={setAbout} />
      </div>
    </section>
  );
}

function Languages({ template }: { template: MessageTemplate }) {
  const t = useTexts(messageTexts);
  return (
    <nav className="bo-parts" aria-label={t.language}>
      {(['nl', 'en'] as const).map((language) => (
        <Link
          key={language}
          to={`/messages/templates/${template.kind}/${language}`}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t.languages[language]}
        </Link>
      ))}
    </nav>
  );
}

function Places({ template, onInsert }: { template: MessageTemplate; onInsert: (text: string) => void }) {
  const t = useTexts(messageTexts);
  const { text } = useFormats();
  const written = {
    TEXT: (name: string) => `{{${name}}}`,
    LINK: (name: string) => `[…]({{${name}}})`,
    BLOCK: (name: string) => `\n{{${name}}}\n`,
  };
  return (
    <Part title={t.places} text={t.placesText}>
      <div className="bo-placeholders">
        {template.places.map((place) => (
          <button
            key={place.name}
            type="button"
            title={`${text(place.meaning)} (${t.forms[place.form]}${place.needed ? `, ${t.needed}` : ''})`}
            onClick={() => onInsert(written[place.form](place.name))}
          >
            <code>{place.name}</code> {text(place.meaning)}
          </button>
        ))}
      </div>
    </Part>
  );
}

function Versions({ template, form }: { template: MessageTemplate; form: Form<MessageWords> }) {
  const t = useTexts(messageTexts);
  const { moment } = useFormats();
  if (template.versions.length === 0) return null;
  const take = (words: MessageWords) => {
    form.write('/subject', words.subject);
    form.write('/preheader', words.preheader);
    form.write('/body', words.body);
  };
  return (
    <Part title={t.versions}>
      <ul className="bo-versions">
        {template.versions.map((version) => (
          <li key={version.version}>
            <span>
              <strong>{version.words ? t.version(version.version) : t.toShipped}</strong>{' '}
              <small>
                {moment(version.changedAt)} · {version.changedBy}
              </small>
            </span>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => take(version.words ?? template.shipped)}
            >
              {t.use}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What is typed, a moment after the last key. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Preview(props: {
  path: string;
  words: MessageWords;
  about: string;
  onAbout: (about: string) => void;
}) {
  const t = useTexts(messageTexts);
  const [look, setLook] = useState('desktop');
  const words = useSettled(props.words);
  const about = useSettled(props.about.trim());
  const shown = useQuery<ShownMessage>({
    queryKey: ['message-preview', props.path, words, about],
    queryFn: ({ signal }) =>
      api(`${props.path}/previews`, { method: 'POST', body: { words, about: about || undefined }, signal }),
    placeholderData: (before) => before,
    staleTime: Infinity,
  });
  return (
    <section className="bo-template-preview" aria-label={t.preview}>
      <div className="bo-template-bar">
        <TextInput
          label={t.about}
          description={t.aboutHint}
          maxLength={100}
          value={props.about}
          onChange={(event) => props.onAbout(event.target.value)}
        />
        <SegmentedControl
          aria-label={t.preview}
          value={look}
          onChange={setLook}
          data={[
            { value: 'desktop', label: t.desktop },
            { value: 'phone', label: t.phone },
            { value: 'text', label: t.text },
          ]}
        />
      </div>
      {shown.isError && (
        <div className="bo-alert" data-tone="urgent" role="alert">
          <div>
            <p>{shown.error instanceof Problem ? shown.error.detail : String(shown.error)}</p>
          </div>
        </div>
      )}
      {shown.data && (
        <>
          <p>
            <strong>{shown.data.subject}</strong>
          </p>
          {look === 'text' ? (
            <pre className="bo-mail-text">{shown.data.text}</pre>
          ) : (
            <MailFrame html={shown.data.html} title={shown.data.subject} narrow={look === 'phone'} />
          )}
        </>
      )}
    </section>
  );
}

function Actions(props: { template: MessageTemplate; path: string; words: MessageWords; about: string }) {
  const t = useTexts(messageTexts);
  const [asking, setAsking] = useState(false);
  const trial = useAction({ done: t.trialSent, changes: [`${MESSAGING}/messages`] });
  const reset = useAction({
    done: t.resetDone,
    changes: [`${MESSAGING}/templates`, '/api/admin/history'],
    after: () => setAsking(false),
  });
  return (
    <>
      <Button
        variant="default"
        loading={trial.busy}
        onClick={() =>
          void trial.run(`${props.path}/trials`, {
            method: 'POST',
            body: { id: newId(), words: props.words, about: props.about.trim() || undefined },
          })
        }
      >
        {t.trial}
      </Button>
      {props.template.own && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t.reset}
        </Button>
      )}
      <Ask
        open={asking}
        title={t.reset}
        text={t.resetText}
        yes={t.reset}
        busy={reset.busy}
        onClose={() => setAsking(false)}
        onYes={() =>
          void reset.run(`${props.path}/resets`, {
            method: 'POST',
            body: { version: props.template.version },
          })
        }
      />
    </>
  );
}
