import { Button } from '@mantine/core';
import { weekdays, type Opening, type OpeningHours, type Weekday } from '@toonbank/client/network.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { CopyPlus, Plus, X } from 'lucide-react';
import { Part } from '../kit/ResourceDetail.tsx';
import type { Form } from '../kit/useResourceForm.ts';
import { clock } from './hours.ts';
import { networkTexts } from './texts.ts';
import './hours.css';

const OPENINGS_PER_DAY_MAX = 4;
const USUAL: Opening = { from: '09:30', until: '18:00' };

type Props = {
  readonly label: string;
  readonly openings: readonly Opening[];
  readonly onChange: (openings: readonly Opening[]) => void;
  readonly errorAt: (index: number) => string | undefined;
};

function Times({ label, openings, onChange, errorAt }: Props) {
  const t = useTexts(networkTexts);
  const set = (index: number, change: Partial<Opening>) =>
    onChange(openings.map((opening, place) => (place === index ? { ...opening, ...change } : opening)));
  return (
    <div className="bo-times">
      {openings.length === 0 && <span className="bo-faint">{t.closed}</span>}
      {openings.map((opening, index) => (
        // the place in the day is what tells openings apart
        <span key={index} className="bo-time" data-wrong={errorAt(index) ? '' : undefined}>
          <input
            type="time"
            aria-label={`${label}, ${t.from}`}
            value={clock(opening.from)}
            onChange={(event) => set(index, { from: event.target.value })}
          />
          <span aria-hidden="true">–</span>
          <input
            type="time"
            aria-label={`${label}, ${t.until}`}
            value={clock(opening.until)}
            onChange={(event) => set(index, { until: event.target.value })}
          />
          <button
            type="button"
            className="bo-icon"
            aria-label={`${t.removeTime}: ${label}`}
            onClick={() => onChange(openings.filter((_, place) => place !== index))}
          >
            <X size={14} />
          </button>
          {errorAt(index) && <em role="alert">{errorAt(index)}</em>}
        </span>
      ))}
      {openings.length < OPENINGS_PER_DAY_MAX && (
        <button
          type="button"
          className="bo-icon"
          aria-label={`${t.addTime}: ${label}`}
          title={t.addTime}
          onClick={() =>
            onChange([...openings, openings.length > 0 ? { from: '18:00', until: '21:00' } : USUAL])
          }
        >
          <Plus size={15} />
        </button>
      )}
    </div>
  );
}

/** A week of opening hours and the days that differ. */
export function HoursEditor<T>({ form, at }: { form: Form<T>; at: string }) {
  const t = useTexts(networkTexts);
  const hours = form.read(at) as OpeningHours;
  const errorIn = (place: string) => (index: number) =>
    form.errorAt(`${place}/${index}`) ??
    form.errorAt(`${place}/${index}/until`) ??
    form.errorAt(`${place}/${index}/from`);
  const setDay = (day: Weekday, openings: readonly Opening[]) => form.write(`${at}/week/${day}`, openings);
  return (
    <>
      <Part title={t.hours} text={t.hoursText}>
        <div className="bo-week">
          {weekdays.map((day, index) => (
            <div key={day}>
              <span className="bo-week-day">{t.days[day]}</span>
              <Times
                label={t.days[day]}
                openings={hours.week[day] ?? []}
                onChange={(openings) => setDay(day, openings)}
                errorAt={errorIn(`${at}/week/${day}`)}
              />
              {index === 0 && (hours.week.MONDAY?.length ?? 0) > 0 && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  leftSection={<CopyPlus size={13} />}
                  onClick={() =>
                    form.write(
                      `${at}/week`,
                      Object.fromEntries(weekdays.map((each) => [each, hours.week.MONDAY ?? []])),
                    )
                  }
                >
                  {t.copyDown}
                </Button>
              )}
            </div>
          ))}
        </div>
      </Part>
      <Part title={t.exceptions} text={t.exceptionsText}>
        <div className="bo-exceptions">
          {hours.exceptions.map((exception, index) => (
            <div key={index}>
              <input
                type="date"
                className="bo-plain-input"
                aria-label={t.date}
                value={exception.date}
                onChange={(event) => form.write(`${at}/exceptions/${index}/date`, event.target.value)}
              />
              <input
                className="bo-plain-input"
                aria-label={t.reason}
                placeholder={t.reason}
                maxLength={120}
                value={exception.reason ?? ''}
                onChange={(event) => form.write(`${at}/exceptions/${index}/reason`, event.target.value)}
              />
              <Times
                label={exception.date || t.date}
                openings={exception.openings}
                onChange={(openings) => form.write(`${at}/exceptions/${index}/openings`, openings)}
                errorAt={errorIn(`${at}/exceptions/${index}/openings`)}
              />
              <button
                type="button"
                className="bo-icon"
                aria-label={`${t.remove}: ${exception.date}`}
                onClick={() =>
                  form.write(
                    `${at}/exceptions`,
                    hours.exceptions.filter((_, place) => place !== index),
                  )
                }
              >
                <X size={15} />
              </button>
            </div>
          ))}
          <div>
            <Button
              size="xs"
              variant="default"
              leftSection={<Plus size={14} />}
              onClick={() =>
                form.write(`${at}/exceptions`, [...hours.exceptions, { date: '', openings: [], reason: '' }])
              }
            >
              {t.addException}
            </Button>
          </div>
        </div>
      </Part>
    </>
  );
}
