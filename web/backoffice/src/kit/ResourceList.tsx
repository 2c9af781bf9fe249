import { Button, Checkbox, Popover } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PAGE_SIZE } from '@toonbank/client/page.ts';
import type { Query } from '@toonbank/client/http.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Keys } from '@toonbank/ui/parts/Keys.tsx';
import { ArrowDown, ArrowUp, ChevronLeft, ChevronRight, Columns3, Search } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useShortcut } from '../shell/shortcuts.ts';
import { useColumns, type Column } from './columns.ts';
import { useListState } from './listState.ts';
import { PageHead } from './PageHead.tsx';
import { Failed, Notice, Skeleton } from './States.tsx';
import { kitTexts } from './texts.ts';
import { usePage } from './useApi.ts';

export type Filter = {
  /** The server's name of the parameter. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What is chosen while nobody chose: the list begins with what is to be done, and not with everything there ever was. */
  readonly initial?: string;
  /** Only in the address, put there by a link: shows while it narrows the list. */
  readonly linked?: boolean;
};

/** Chosen by a person who wants to see everything where the list begins with less. */
const EVERYTHING = 'all';

type Props<T> = {
  /** Kept apart on this machine: "products". */
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly columns: readonly Column<T>[];
  readonly filters?: readonly Filter[];
  /** Always sent along. */
  readonly query?: Query;
  readonly searchable?: boolean;
  readonly rowKey: (row: T) => string;
  readonly rowTo?: (row: T) => string;
  readonly onRow?: (row: T) => void;
  readonly actions?: ReactNode;
  readonly empty: { readonly title: string; readonly text: string; readonly action?: ReactNode };
  /** Inside another page: no heading of its own. */
  readonly embedded?: boolean;
  readonly tabs?: ReactNode;
};

const TYPING_PAUSE_MS = 250;
const SKELETON_ROWS = 8;

/** The list every screen uses: the server filters, sorts and pages; the address remembers; each state has its words. */
export function ResourceList<T>(props: Props<T>) {
  const t = useTexts(kitTexts);
  const state = useListState();
  const columns = useColumns(props.name, props.columns);
  const filterIds = (props.filters ?? []).map((filter) => filter.id);
  const chosen = (filter: Filter) => {
    const value = state.search[filter.id] ?? filter.initial ?? '';
    return value === EVERYTHING ? '' : value;
  };
  const asked = {
    ...props.query,
    limit: PAGE_SIZE,
    ...pick(state.search, ['q', 'sort', 'cursor']),
    ...Object.fromEntries(
      (props.filters ?? []).filter(chosen).map((filter) => [filter.id, chosen(filter)] as const),
    ),
  };
  const page = usePage<T>(props.path, asked);
  const body = useRef<HTMLDivElement>(null);
  useRowKeys(body);

  const narrowed = Boolean(state.search['q']) || filterIds.some((id) => state.search[id]);
  const rows = page.data?.items;
  const total = page.data?.total;

  return (
    <section className={props.embedded ? 'bo-embedded' : 'bo-page'}>
      {!props.embedded && <PageHead title={props.title} actions={props.actions} />}
      {props.tabs}
      <div className="bo-listbar" role="search">
        {props.searchable !== false && (
          <SearchBox
            label={t.searchIn(props.title.toLowerCase())}
            value={state.search['q'] ?? ''}
            onSearch={(q) => state.change({ q: q || undefined }, true)}
            primary={!props.embedded}
          />
        )}
        {(props.filters ?? [])
          .filter((filter) => !filter.linked || chosen(filter))
          .map((filter) => (
            <FilterChoice
              key={filter.id}
              filter={filter}
              value={chosen(filter)}
              onChoose={(value) =>
                state.change({ [filter.id]: value || (filter.initial ? EVERYTHING : undefined) })
              }
            />
          ))}
        {narrowed && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => state.reset(pick(state.search, ['sort', 'tab']))}
          >
            {t.clearFilters}
          </Button>
        )}
        <span className="bo-listbar-gap" />
        {props.embedded && props.actions}
        {props.columns.length > 3 && <ColumnChoice all={props.columns} {...columns} />}
      </div>
      <div className="bo-sheet" aria-busy={page.isFetching} ref={body}>
        <span className="bo-sheet-progress" data-on={page.isFetching && !page.isPending ? '' : undefined} />
        {page.isError && !rows ? (
          <Failed error={page.error} retry={() => void page.refetch()} />
        ) : rows && rows.length === 0 ? (
          narrowed ? (
            <Notice
              title={t.nothingFound}
              text={t.nothingFoundText}
              action={
                <Button variant="default" onClick={() => state.reset(pick(state.search, ['sort', 'tab']))}>
                  {t.clearFilters}
                </Button>
              }
            />
          ) : (
            <Notice picture {...props.empty} />
          )
        ) : (
          <Rows
            {...props}
            shown={columns.shown}
            rows={rows}
            sort={state.search['sort']}
            onSort={(sort) => state.change({ sort })}
          />
        )}
      </div>
      <footer className="bo-listfoot">
        <Total total={total} waiting={page.isPending} />
        {total && !total.exact && !narrowed && <span className="bo-toomuch">{t.tooMuch}</span>}
        {!props.embedded && rows && rows.length > 0 && (
          <span className="bo-hints">
            {(props.rowTo || props.onRow) && (
              <>
                <Keys keys={['J', 'K']} /> {t.keyboardRows} <Keys keys={['↵']} /> {t.keyboardOpen}{' '}
              </>
            )}
            {props.searchable !== false && (
              <>
                <Keys keys={['/']} /> {t.keyboardSearch}
              </>
            )}
          </span>
        )}
        <span className="bo-listbar-gap" />
        {(state.hasPrevious || page.data?.next) && (
          <Button.Group>
            <Button
              variant="default"
              size="xs"
              disabled={!state.hasPrevious}
              onClick={state.previousPage}
              leftSection={<ChevronLeft size={14} />}
            >
              {t.previous}
            </Button>
            <Button
              variant="default"
              size="xs"
              disabled={!page.data?.next || page.isPlaceholderData}
              onClick={() => page.data?.next && state.nextPage(page.data.next)}
              rightSection={<ChevronRight size={14} />}
            >
              {t.next}
            </Button>
          </Button.Group>
        )}
      </footer>
    </section>
  );
}

function pick(from: Readonly<Record<string, string | undefined>>, names: readonly string[]) {
  return Object.fromEntries(names.filter((name) => from[name]).map((name) => [name, from[name]]));
}

/** J and K walk through the rows, as the arrow keys do once a row has the focus. */
function useRowKeys(body: React.RefObject<HTMLDivElement | null>): void {
  function move(step: number): void {
    const links = [...(body.current?.querySelectorAll<HTMLElement>('.bo-row-open') ?? [])];
    if (links.length === 0) return;
    const at = links.findIndex((link) => link === document.activeElement);
    const next =
      at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + step));
    links[next]?.focus();
  }
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
}

function SearchBox(props: { label: string; value: string; onSearch: (q: string) => void; primary: boolean }) {
  const [typed, setTyped] = useState(props.value);
  const [seen, setSeen] = useState(props.value);
  const box = useRef<HTMLInputElement>(null);
  const { onSearch } = props;
  if (seen !== props.value) {
    // the address changed by itself: back, forward, filters cleared
    setSeen(props.value);
    setTyped(props.value);
  }
  useEffect(() => {
    if (typed === props.value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, props.value, onSearch]);
  useShortcut('/', () => props.primary && box.current?.focus());
  return (
    <label className="bo-search">
      <Search size={15} aria-hidden="true" />
      <span className="tb-unseen">{props.label}</span>
      <input
        ref={box}
        type="search"
        value={typed}
        placeholder={props.label}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
    </label>
  );
}

function FilterChoice(props: { filter: Filter; value: string; onChoose: (value: string) => void }) {
  const t = useTexts(kitTexts);
  const { filter, value } = props;
  return (
    <label className="bo-filter" data-on={value ? '' : undefined}>
      <span>{filter.label}</span>
      <select value={value} onChange={(event) => props.onChoose(event.target.value)}>
        <option value="">{t.all}</option>
        {value && !filter.options.some((option) => option.value === value) && (
          <option value={value}>{value}</option>
        )}
        {filter.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function ColumnChoice<T>(props: {
  all: readonly Column<T>[];
  chosen: Set<string>;
  toggle: (id: string) => void;
}) {
  const t = useTexts(kitTexts);
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="stone"
          size="compact-sm"
          leftSection={<Columns3 size={15} />}
          className="bo-quiet"
        >
          {t.columns}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="bo-columns" role="group" aria-label={t.columnsHint}>
          {props.all.slice(1).map((column) => (
            <Checkbox
              key={column.id}
              size="xs"
              label={column.header}
              checked={props.chosen.has(column.id)}
              onChange={() => props.toggle(column.id)}
            />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Total({ total, waiting }: { total?: { count: number; exact: boolean } | null; waiting: boolean }) {
  const t = useTexts(kitTexts);
  const { number } = useFormats();
  if (waiting) return <Skeleton width="5rem" />;
  if (!total) return null;
  if (total.exact && total.count === 1) return <span role="status">{t.oneResult}</span>;
  return (
    <span role="status">
      {t.results(total.exact ? number(total.count) : t.moreThan(number(total.count)))}
    </span>
  );
}

type RowsProps<T> = Props<T> & {
  readonly shown: readonly Column<T>[];
  readonly rows: readonly T[] | undefined;
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
};

function Rows<T>({ shown, rows, sort, onSort, rowKey, rowTo, onRow, title }: RowsProps<T>) {
  return (
    <table className="bo-table bo-table-list">
      <caption className="tb-unseen">{title}</caption>
      <thead>
        <tr>
          {shown.map((column) => (
            <Header key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows
          ? rows.map((row) => (
              <tr key={rowKey(row)} data-opens={rowTo || onRow ? '' : undefined}>
                {shown.map((column, index) => (
                  <td
                    key={column.id}
                    data-label={column.header}
                    data-numeric={column.numeric ? '' : undefined}
                    data-end={column.atEnd ? '' : undefined}
                  >
                    {index > 0 || !(rowTo || onRow) ? (
                      column.cell(row)
                    ) : rowTo ? (
                      <Link to={rowTo(row)} className="bo-row-open">
                        {column.cell(row)}
                      </Link>
                    ) : (
                      <button type="button" className="bo-row-open" onClick={() => onRow?.(row)}>
                        {column.cell(row)}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))
          : Array.from({ length: SKELETON_ROWS }, (_, index) => (
              <tr key={index}>
                {shown.map((column, place) => (
                  <td key={column.id} data-numeric={column.numeric ? '' : undefined}>
                    <Skeleton width={`${[72, 48, 60, 40][(index + place) % 4]}%`} />
                  </td>
                ))}
              </tr>
            ))}
      </tbody>
    </table>
  );
}

function Header<T>({
  column,
  sort,
  onSort,
}: {
  column: Column<T>;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
}) {
  const up = sort === column.sort;
  const down = sort === '-' + column.sort;
  const width = column.width ? { width: column.width } : undefined;
  if (!column.sort) {
    return (
      <th scope="col" data-numeric={column.numeric ? '' : undefined} style={width}>
        {column.header}
      </th>
    );
  }
  const first = column.numeric ? '-' + column.sort : column.sort;
  const second = column.numeric ? column.sort : '-' + column.sort;
  const next = sort === first ? second : sort === second ? undefined : first;
  return (
    <th
      scope="col"
      data-numeric={column.numeric ? '' : undefined}
      style={width}
      aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}
    >
      <button type="button" onClick={() => onSort(next)} data-on={up || down ? '' : undefined}>
        {column.header}
        {up ? <ArrowUp size={13} aria-hidden="true" /> : <ArrowDown size={13} aria-hidden="true" />}
      </button>
    </th>
  );
}
