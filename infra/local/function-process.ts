import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Blueprint, LocalFunction } from './blueprint.ts';
import { at, folderIn, region } from './places.ts';
import type { ResultMessage } from './runtime.ts';
import { withSigningKey } from './signing-key.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** What Lambda's runtime itself sets, and where the services of this machine answer; all else is the template's. */
const environmentOf = (
  state: string,
  { name, memoryMegabytes, environment }: LocalFunction,
  { ports }: Blueprint,
): Record<string, string> => ({
  ...withSigningKey(state, environment),
  PATH: process.env['PATH'] ?? '',
  TZ: ':UTC',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_SESSION_TOKEN: 'local',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: `readmit-local-${name}`,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_ENDPOINT_URL_DYNAMODB: process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? at(ports.dynamodb),
  AWS_ENDPOINT_URL_SQS: at(ports.sqs),
  AWS_ENDPOINT_URL_SESV2: at(ports.inbox),
});

/** A process that holds one deployed bundle and handles one event at a time. */
export type FunctionProcess = {
  readonly pid: number | undefined;
  alive(): boolean;
  /** Runs one event. Kills the process at the function's timeout, as Lambda does. */
  handle(event: unknown, offset: number): Promise<ResultMessage>;
  end(): void;
};

const unhandled = (errorType: string, errorMessage: string): ResultMessage => ({ error: { errorType, errorMessage, trace: [] } });

const settled = (
  child: ChildProcess,
  { timeoutSeconds }: LocalFunction,
  requestId: string,
  send: () => void,
): Promise<ResultMessage> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      finish(unhandled('Sandbox.Timedout', `${requestId} Task timed out after ${timeoutSeconds.toFixed(2)} seconds`));
    }, timeoutSeconds * 1000);
    const onMessage = (message: unknown): void => {
      if (message === 'ready') send();
      else finish(message as ResultMessage);
    };
    const onExit = (code: number | null, signal: string | null): void =>
      finish(unhandled('Runtime.ExitError', `${requestId} The process ended (${signal ?? `exit status ${code}`})`));
    const finish = (result: ResultMessage): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(result);
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
  });

/** Starts a process for a function. Its output goes straight to the function's log, so that a kill loses none of it. */
export const functionProcess = (state: string, blueprint: Blueprint, definition: LocalFunction): FunctionProcess => {
  const log = openSync(join(folderIn(state, 'logs'), `${definition.name}.log`), 'a');
  const child = fork(here('runtime.ts'), [definition.bundle], {
    execArgv: ['--import', pathToFileURL(here('shifted-date.ts')).href],
    env: environmentOf(state, definition, blueprint),
    stdio: ['ignore', log, log, 'ipc'],
    serialization: 'json',
  });
  closeSync(log);
  let ready = false;
  child.on('message', (message) => {
    if (message === 'ready') ready = true;
  });
  return {
    pid: child.pid,
    alive: () => child.exitCode === null && child.signalCode === null && child.connected,
    handle: (event, offset) => {
      const requestId = randomUUID();
      const deadline = definition.timeoutSeconds * 1000;
      const send = (): void => {
        child.send({ event, requestId, deadline, offset });
      };
      const result = settled(child, definition, requestId, send);
      if (ready) send();
      return result;
    },
    end: () => {
      child.kill('SIGTERM');
    },
  };
};
