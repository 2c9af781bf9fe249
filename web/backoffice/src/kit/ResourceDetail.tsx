import { Tabs } from '@mantine/core';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import type { ReactNode } from 'react';
import { useMay } from '../access/session.ts';
import { History } from './History.tsx';
import { useListState } from './listState.ts';
import { PageHead } from './PageHead.tsx';
import { kitTexts } from './texts.ts';

export type Fact = { readonly label: string; readonly value: ReactNode } | false | null | undefined;
export type Tab = {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
};

type Props = {
  readonly title: string;
  readonly badge?: ReactNode;
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
  readonly facts?: readonly Fact[];
  readonly tabs: readonly Tab[];
  /** Whose history the last tab shows. */
  readonly subject?: string;
  readonly aside?: ReactNode;
};

/** The page of one thing: heading, what it is at a glance, its parts in tabs, and who changed what. */
export function ResourceDetail(props: Props) {
  const t = useTexts(kitTexts);
  const { search, reset } = useListState();
  const may = useMay();
  const tabs: Tab[] =
    props.subject && may('HISTORY_READ')
      ? [...props.tabs, { id: 'history', label: t.history, content: <History subject={props.subject} /> }]
      : [...props.tabs];
  const open = tabs.some((tab) => tab.id === search['tab']) ? search['tab'] : tabs[0]?.id;
  const facts = (props.facts ?? []).filter((fact) => Boolean(fact)) as Exclude<
    Fact,
    false | null | undefined
  >[];
  return (
    <section className="bo-page">
      <PageHead title={props.title} badge={props.badge} below={props.below} actions={props.actions} />
      <div className="bo-detail" data-aside={facts.length > 0 || props.aside ? '' : undefined}>
        <Tabs
          value={open ?? null}
          onChange={(tab) => reset({ tab: tab && tab !== tabs[0]?.id ? tab : undefined })}
          keepMounted={false}
          className="bo-tabs"
        >
          <Tabs.List aria-label={props.title}>
            {tabs.map((tab) => (
              <Tabs.Tab key={tab.id} value={tab.id}>
                {tab.label}
                {tab.count !== undefined && <span className="bo-count">{tab.count}</span>}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Panel key={tab.id} value={tab.id} className="bo-panel">
              {tab.content}
            </Tabs.Panel>
          ))}
        </Tabs>
        {(facts.length > 0 || props.aside) && (
          <aside className="bo-aside" aria-label={t.facts}>
            {facts.length > 0 && (
              <dl className="bo-facts">
                {facts.map((fact) => (
                  <div key={fact.label}>
                    <dt>{fact.label}</dt>
                    <dd>{fact.value}</dd>
                  </div>
                ))}
              </dl>
            )}
            {props.aside}
          </aside>
        )}
      </div>
    </section>
  );
}

/** A part of a page with its own heading. */
export function Part(props: {
  title?: string;
  text?: string;
  actions?: ReactNode;
  children: ReactNode;
  flush?: boolean;
}) {
  return (
    <section className="bo-part" data-flush={props.flush ? '' : undefined}>
      {(props.title || props.actions) && (
        <header>
          <div>
            {props.title && <h2>{props.title}</h2>}
            {props.text && <p>{props.text}</p>}
          </div>
          {props.actions}
        </header>
      )}
      {props.children}
    </section>
  );
}
