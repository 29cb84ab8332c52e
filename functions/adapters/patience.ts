import { NodeHttpHandler } from '@smithy/node-http-handler';
import { NoAnswer } from '../ports/no-answer.ts';
import { timeLeft } from '../time-left.ts';

/** How long a service has to take a connection, and for one whole answer, and how often the SDK asks it. */
export const patience = {
  connectionMilliseconds: 1_000,
  attempts: 3,
  /** Where it does no harm to be asked again: what was done already is recognised there. */
  repeatable: { answerMilliseconds: 3_000, askedAgain: true },
  /** Where what was asked would be done twice. A connection that was left open may be closed already, so each call has its own. */
  unrepeatable: { answerMilliseconds: 8_000, askedAgain: false },
} as const;

type Terms = { readonly answerMilliseconds: number; readonly askedAgain: boolean };

/** Too little to ask anything in: what is left is for the answer of whoever waits. */
const leastMilliseconds = 50;

/**
 * Ends every call that is not answered whole in its time, or in what is left of the work that it is for. The SDK's own limits only warn
 * of a server that stays silent, and see none that stops in the middle of its answer.
 */
class PatientHandler extends NodeHttpHandler {
  readonly #terms: Terms;

  constructor(terms: Terms) {
    super({
      connectionTimeout: patience.connectionMilliseconds,
      throwOnRequestTimeout: true,
      httpsAgent: { keepAlive: terms.askedAgain },
      httpAgent: { keepAlive: terms.askedAgain },
    });
    this.#terms = terms;
  }

  override async handle(...[request, options]: Parameters<NodeHttpHandler['handle']>): ReturnType<NodeHttpHandler['handle']> {
    const { answerMilliseconds, askedAgain } = this.#terms;
    const until = performance.now() + Math.min(answerMilliseconds, timeLeft());
    const left = (): number => Math.ceil(until - performance.now());
    const noAnswer = (why: string): NoAnswer => {
      const error = new NoAnswer(`${request.hostname}: ${why}`);
      // By this the SDK knows what it may ask again.
      return askedAgain && timeLeft() > leastMilliseconds ? Object.assign(error, { $retryable: {} }) : error;
    };
    if (left() < leastMilliseconds) throw noAnswer('no time was left to ask');
    const { response } = await super.handle(request, { ...options, requestTimeout: left() }).catch((error: Error) => {
      throw noAnswer('code' in error ? String(error.code) : error.name);
    });
    const { body } = response;
    const timer = setTimeout(() => body.destroy(noAnswer('it stopped in the middle')), left());
    body.once('close', () => clearTimeout(timer));
    return { response };
  }
}

/** The limits of a client whose calls can be asked again. One for each client. */
export const askedAgain = () => ({ maxAttempts: patience.attempts, requestHandler: new PatientHandler(patience.repeatable) });

/** The limits of a client whose calls are asked again only where the service refused them. */
export const askedOnce = () => ({ maxAttempts: patience.attempts, requestHandler: new PatientHandler(patience.unrepeatable) });
