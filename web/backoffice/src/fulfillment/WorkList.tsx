import { useSearch } from '@tanstack/react-router';
import { workKinds, workStates, type WorkSummary } from '@toonbank/client/fulfillment.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useLocations } from '../network/lookups.ts';
import { Due, FULFILLMENT, FulfillmentTabs, WorkBadges } from './looks.tsx';
import { fulfillmentTexts } from './texts.ts';
import './fulfillment.css';

/** What every location has to do for orders, the most urgent first. */
export function WorkList() {
  const t = useTexts(fulfillmentTexts);
  const { number } = useFormats();
  const locations = useLocations();
  const { state } = useSearch({ strict: false }) as { state?: string };
  return (
    <ResourceList<WorkSummary>
      name="work"
      title={t.fulfillment}
      path={`${FULFILLMENT}/work-orders`}
      tabs={<FulfillmentTabs />}
      rowKey={(row) => row.id}
      rowTo={(row) => `/fulfillment/${row.id}`}
      empty={{ title: t.workEmpty, text: t.workEmptyText }}
      filters={[
        {
          id: 'open',
          label: t.toDo,
          options: [
            { value: 'true', label: t.openOnly },
            { value: 'false', label: t.doneOnly },
          ],
          // a state says more than that it is open
          initial: state ? undefined : 'true',
        },
        { id: 'locationId', label: t.location, options: locations.options },
        {
          id: 'state',
          label: t.state,
          options: workStates.map((value) => ({ value, label: t.states[value] })),
        },
        { id: 'kind', label: t.kind, options: workKinds.map((value) => ({ value, label: t.kinds[value] })) },
        { id: 'late', label: t.late, options: [{ value: 'true', label: t.lateOnly }] },
        { id: 'problem', label: t.problem, options: [{ value: 'true', label: t.problemOnly }] },
      ]}
      columns={[
        {
          id: 'number',
          header: t.number,
          width: '11rem',
          cell: (row) => (
            <span className="bo-two">
              <span className="tb-figures">{row.number}</span>
              <small>{row.customerName}</small>
            </span>
          ),
        },
        {
          id: 'location',
          header: t.location,
          cell: (row) =>
            row.destinationId
              ? `${locations.name(row.locationId)} → ${locations.name(row.destinationId)}`
              : locations.name(row.locationId),
        },
        { id: 'kind', header: t.kind, cell: (row) => t.kinds[row.kind] },
        { id: 'assignee', header: t.assignee, cell: (row) => row.assignee?.name ?? '' },
        { id: 'due', header: t.due, sort: 'dueAt', cell: (row) => <Due at={row.dueAt} late={row.late} /> },
        {
          id: 'open',
          header: t.open,
          numeric: true,
          cell: (row) => `${number(row.open)} / ${number(row.pieces)}`,
        },
        { id: 'state', header: t.state, atEnd: true, cell: (row) => <WorkBadges work={row} /> },
      ]}
    />
  );
}
