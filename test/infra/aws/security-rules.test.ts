import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { emptyBundles, synthesised } from './synthesis.ts';

const stageNames = ['local', 'production'];

describe('The AwsSolutions rules', () => {
  it.each(stageNames)('find nothing in the stage %s that is not excused with a reason', (stageName) => {
    const { app } = synthesised(stageName);
    const { violations } = new AwsSolutionsChecks(app).validateScope(app);
    expect(
      violations.map(({ ruleName, violatingResources }) => [
        ruleName,
        violatingResources.map(({ constructPath }) => constructPath),
      ]),
    ).toEqual([]);
  });
});

describe('The rules of CloudFormation', () => {
  it.each(stageNames)('find nothing in the templates of the stage %s', (stageName) => {
    const { app } = synthesised(stageName, emptyBundles(), true);
    const report = JSON.parse(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8')) as {
      readonly pluginReports: object[];
    };
    expect(report.pluginReports).toEqual([]);
  });
});
