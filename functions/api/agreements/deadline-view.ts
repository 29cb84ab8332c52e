import type { Deadline } from '../../../domain/deadline/deadline.ts';
import { restsOn } from '../../../domain/deadline/rests-on.ts';
import type { End, NotComputed, Run } from '../../../domain/deadline/run.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { stateOn } from '../../../domain/file/side.ts';

const endView = (end: End) => {
  const { until, lastDay, zone, reading } = end;
  const days = end.days();
  return {
    until,
    ...(lastDay === undefined ? {} : { lastDay }),
    zone,
    unit: reading.unit,
    count: reading.count,
    firstDay: reading.firstDay,
    restDays: reading.restDays,
    rollsForward: reading.roll,
    days,
    restsOn: restsOn(zone, days),
  };
};

const readingsView = ({ earliest, latest }: Run) => ({ earliest: endView(earliest), latest: endView(latest) });

const lookUpOf = (why: NotComputed): string => {
  switch (why.kind) {
    case 'limit-unset':
      return `No legal deadline is known. ${why.lookUp}`;
    case 'limit-not-in-text':
      return `The text has no such deadline. ${why.source}`;
    case 'clock-suspended':
      return `The clock stands still since ${why.since}, until further notice. ${why.source}`;
    case 'outside-calendar':
      return `The working-day calendar of ${why.state} does not reach ${why.day}: nothing is computed.`;
  }
};

/** A deadline as a programmer of an authority reads it: both readings, each explained day by day, or why nothing is computed. */
export const deadlineView = (file: ReadmissionCase, deadline: Deadline) => {
  const { clock, n, owedBy, state: standing, event, from, doneAt, late, cured, rule, run, original, notComputed } = deadline;
  const optional = {
    n,
    event,
    from,
    doneAt,
    late,
    cured,
    readings: run && readingsView(run),
    original: original && { earliest: original.earliest.until, latest: original.latest.until },
    rule: rule && {
      period: rule.period,
      source: rule.source,
      certainty: rule.certainty,
      ...(rule.article === undefined ? {} : { article: rule.article }),
    },
    expiry: rule?.expiry,
    lookUp: notComputed && lookUpOf(notComputed),
  };
  const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { clock, owedBy, state: stateOn(file, owedBy), standing, ...(present as Present<typeof optional>) };
};

/** The fields that are there, each as it is; an absent one is left out and never undefined. */
type Present<T> = { readonly [Field in keyof T]?: NonNullable<T[Field]> };
