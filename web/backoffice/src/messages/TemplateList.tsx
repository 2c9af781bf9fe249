import type { TemplateSummary } from '@toonbank/client/messages.ts';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { MESSAGING, MessageTabs } from './MessageParts.tsx';
import { messageTexts } from './texts.ts';

export function TemplateList() {
  const t = useTexts(messageTexts);
  const languages = t.languages as Readonly<Record<string, string>>;
  return (
    <ResourceList<TemplateSummary>
      name="message-templates"
      title={t.messages}
      path={`${MESSAGING}/templates`}
      searchable={false}
      tabs={<MessageTabs />}
      rowKey={(row) => row.kind}
      rowTo={(row) => `/messages/templates/${row.kind}/${row.languages[0]?.language ?? 'nl'}`}
      empty={{ title: t.empty, text: t.emptyText }}
      columns={[
        { id: 'message', header: t.message, cell: (row) => row.name },
        { id: 'occasion', header: t.occasion, cell: (row) => row.occasion },
        {
          id: 'languages',
          header: t.language,
          cell: (row) => (
            <span className="bo-placeholders">
              {row.languages.map((language) => (
                <Link
                  key={language.language}
                  to={`/messages/templates/${row.kind}/${language.language}`}
                  aria-label={`${row.name}, ${languages[language.language] ?? language.language}`}
                >
                  <Badge tone={language.own ? 'informing' : 'quiet'}>
                    {languages[language.language] ?? language.language}
                    {language.own && `: ${t.own}`}
                  </Badge>
                </Link>
              ))}
            </span>
          ),
        },
      ]}
    />
  );
}
