import { deployedName, type FunctionRow, liveName } from '../../function-rows.ts';
import { authorisedHours } from '../authorised-hours.ts';
import { startingOrder } from './starting-order.ts';
import type { Step } from './step.ts';
import { mappingsOff } from './stopping.ts';

const runsAgain = (stage: string, { name, row: { atOnce } }: FunctionRow): string =>
  atOnce === undefined
    ? `aws lambda delete-function-concurrency --function-name ${deployedName(stage, name)}`
    : `aws lambda put-function-concurrency --function-name ${deployedName(stage, name)} --reserved-concurrent-executions ${atOnce}`;

/** The stream's mapping was made anew with the table, and stands turned on: it needs its function alone. */
const mappingsOn = (stage: string, { name, kind }: FunctionRow): readonly string[] =>
  kind === 'queue' || kind === 'inbound'
    ? [
        `for mapping in $(cat ${mappingsOff(stage, name)}); do aws lambda update-event-source-mapping --uuid $mapping --function-name ${liveName(stage, name)} --enabled; done`,
      ]
    : [];

const overAt = (moment: string): string => new Date(Date.parse(moment) + authorisedHours * 3_600_000).toISOString();

/** How a stage starts again on the restored table, group by group. */
export const starting = (stage: string, moment: string): readonly Step[] =>
  startingOrder().map(({ name, why, rows }) => ({
    title: `Start ${name}: ${rows.map((row) => row.name).join(', ')}`,
    why:
      name === 'movements'
        ? `${why}. Not before ${overAt(moment)}, when no authorisation of before the moment stands any more, and not before each State said that what stands first in its list is done.`
        : `${why}.`,
    commands: rows.flatMap((row) => [runsAgain(stage, row), ...mappingsOn(stage, row)]),
  }));
