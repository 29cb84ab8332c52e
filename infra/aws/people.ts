import { parseArgs } from 'node:util';
import { asksHelp } from '../asks-help.ts';
import { called } from './people/called.ts';
import { answerInWords, orderInWords } from './people/in-words.ts';
import { orderIn, ordersInWords } from './people/order.ts';
import { withoutPeople } from './people/without-people.ts';
import { stageOf } from './stage.ts';
import { stagesOnFile } from './stages-on-file.ts';

const usage = `Usage: npm run -s people -- ACT [--justice] [--stage NAME] [--dry-run]
${ordersInWords()}
       --justice: of the machines of the central authority for transfers of convicted persons, and not of that for readmission
       with the AWS credentials of the State's role, readmit-<stage>-people-<state>; the stage is production unless you say so
`;

/** `npm run -s people -- invite KZ officer ADDRESS`: a State's people, and the secret of its machines. Ends with 1 where nothing was done. */
const run = async (): Promise<number> => {
  if (asksHelp(usage)) return 0;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stage: { type: 'string', default: 'production' },
      'dry-run': { type: 'boolean', default: false },
      justice: { type: 'boolean', default: false },
    },
  });
  const order = orderIn(positionals, values.justice);
  if (order === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const stage = stageOf(values.stage, stagesOnFile());
  const why = withoutPeople(stage, order.state);
  if (why !== undefined) throw new Error(why);
  if (values['dry-run']) {
    process.stdout.write(`${orderInWords(stage, order)}\n`);
    return 0;
  }
  const answer = await called(stage, order);
  (answer.done ? process.stdout : process.stderr).write(`${answerInWords(answer)}\n`);
  return answer.done ? 0 : 1;
};

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
