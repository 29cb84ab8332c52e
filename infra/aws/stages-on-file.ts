import { readFileSync } from 'node:fs';

/** The `stages` of `cdk.json`, for a run without the CDK's own command line, which passes them as context. */
export const stagesOnFile = (): unknown =>
  (JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as { context: { stages: unknown } }).context
    .stages;
