import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import type { Page } from '@toonbank/client/page.ts';
import type { CalendarDay } from '@toonbank/client/sourcing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { Loaded } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { HOLIDAYS } from './paths.ts';
import { SourcingTabs } from './SourcingTabs.tsx';
import { sourcingTexts } from './texts.ts';

const YEARS_AHEAD = 3;
const NAME_MAX = 100;

/** The days on which nobody collects or brings: by rule for each country, and as the retailer says. */
export function HolidayPage() {
  const t = useTexts(sourcingTexts);
  const { country: countryName } = useFormats();
  const may = useMay();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [country, setCountry] = useState('NL');
  const [year, setYear] = useState(thisYear);
  const countries = useApi<Page<string>>(`${HOLIDAYS}/countries`);
  const days = useApi<Page<CalendarDay>>(`${HOLIDAYS}/calendar`, { country, year });
  return (
    <section className="bo-page">
      <PageHead
        title={t.holidays}
        below={t.holidaysText}
        actions={may('NETWORK_WRITE') && <AddDay country={country} year={year} />}
      />
      <SourcingTabs />
      <div className="bo-row bo-row-end">
        <Select
          label={t.country}
          data={(countries.data?.items ?? ['NL']).map((value) => ({ value, label: countryName(value) }))}
          value={country}
          allowDeselect={false}
          onChange={(value) => value && setCountry(value)}
        />
        <Select
          label={t.year}
          data={Array.from({ length: YEARS_AHEAD + 1 }, (_, step) => String(thisYear + step))}
          value={String(year)}
          allowDeselect={false}
          onChange={(value) => value && setYear(Number(value))}
        />
      </div>
      <Loaded of={days} list="/sourcing/holidays">
        {({ items }) => (
          <Part flush>
            <Calendar country={country} days={items} />
          </Part>
        )}
      </Loaded>
    </section>
  );
}

function Calendar({ country, days }: { country: string; days: readonly CalendarDay[] }) {
  const t = useTexts(sourcingTexts);
  const { longDate } = useCalendarDates();
  const nameOf = (day: CalendarDay) =>
    (day.rule && t.holidayNames[day.rule]) || day.name || t.holidayNames['national-day'];
  return (
    <table className="bo-table">
      <thead>
        <tr>
          <th scope="col">{t.at}</th>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.state}</th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.date}>
            <td className="tb-figures">{longDate(day.date)}</td>
            <td data-label={t.name}>
              {nameOf(day)}
              {day.own && day.rule && day.name && <small className="bo-faint"> · {day.name}</small>}
            </td>
            <td data-end="">
              <Badge tone={day.closed ? 'quiet' : 'good'}>{day.closed ? t.dayClosed : t.dayOpen}</Badge>
            </td>
            <td data-numeric="">
              <Change country={country} day={day} name={nameOf(day) ?? ''} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "donderdag 6 mei": a weekday says more than a number. */
function useCalendarDates() {
  const { language } = useFormats();
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return { longDate: (date: string) => format.format(new Date(`${date}T12:00:00Z`)) };
}

function Change({ country, day, name }: { country: string; day: CalendarDay; name: string }) {
  const t = useTexts(sourcingTexts);
  const may = useMay();
  const action = useAction({ done: t.daySaved, changes: [HOLIDAYS] });
  const path = `${HOLIDAYS}/${country}/${day.date}`;
  if (!may('NETWORK_WRITE')) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={action.busy}
      onClick={() =>
        void action.run(
          path,
          day.own ? { method: 'DELETE' } : { method: 'PUT', body: { name, closed: false } },
        )
      }
    >
      {!day.own ? t.openAfterAll : day.rule ? t.byRule : t.remove}
    </Button>
  );
}

function AddDay({ country, year }: { country: string; year: number }) {
  const t = useTexts(sourcingTexts);
  const { country: countryName } = useFormats();
  const [asking, setAsking] = useState(false);
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const [open, setOpen] = useState(false);
  const action = useAction({
    done: t.daySaved,
    changes: [HOLIDAYS],
    after: () => {
      setAsking(false);
      setDate('');
      setName('');
    },
  });
  return (
    <>
      <Button leftSection={<Plus size={15} />} onClick={() => setAsking(true)}>
        {t.addDay}
      </Button>
      <Ask
        open={asking}
        title={`${t.addDay}: ${countryName(country)}`}
        text={t.addDayText}
        yes={t.save}
        busy={action.busy}
        disabled={!date || name.trim() === ''}
        onClose={() => setAsking(false)}
        onYes={() =>
          void action.run(`${HOLIDAYS}/${country}/${date}`, {
            method: 'PUT',
            body: { name: name.trim(), closed: !open },
          })
        }
      >
        <div className="bo-fields">
          <TextInput
            type="date"
            label={t.at}
            min={`${year}-01-01`}
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
          <TextInput
            label={t.name}
            maxLength={NAME_MAX}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Checkbox
            label={t.openAlthoughHoliday}
            checked={open}
            onChange={(event) => setOpen(event.target.checked)}
          />
        </div>
      </Ask>
    </>
  );
}
