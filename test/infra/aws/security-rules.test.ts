import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { emptyBundles, readable, synthesised } from './synthesis.ts';

/** The rules without the excuses. The base class keeps the method to itself only by its types. */
class UnexcusedChecks extends AwsSolutionsChecks {}
Object.defineProperty(UnexcusedChecks.prototype, 'isAcknowledged', { value: () => false });

const stageNames = ['local', 'production'];

describe('The AwsSolutions rules', () => {
  it.each(stageNames)('find nothing in the stage %s that is not excused with a reason', (stageName) => {
    const { app } = readable(stageName);
    const { violations } = new AwsSolutionsChecks(app).validateScope(app);
    expect(
      violations.map(({ ruleName, violatingResources }) => [
        ruleName,
        violatingResources.map(({ constructPath }) => constructPath),
      ]),
    ).toEqual([]);
  });
});

describe('Every excuse', () => {
  it.each(stageNames)('in the stage %s is for a finding that there would be', (stageName) => {
    const { app } = readable(stageName);
    const excused = app.node
      .findAll()
      .flatMap((construct) =>
        construct.node.metadata
          .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
          .flatMap(({ data }) =>
            Object.keys(data).map((id) => ({ path: construct.node.path, id: id.replace(/^Annotation::/, '') })),
          ),
      );
    const { violations } = new UnexcusedChecks(app).validateScope(app);
    const found = violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => ({ ruleName, constructPath })),
    );
    expect(excused.length).toBeGreaterThan(0);
    expect(
      excused.filter(
        ({ path, id }) =>
          !found.some(({ ruleName, constructPath }) => ruleName === id && `${constructPath}/`.startsWith(`${path}/`)),
      ),
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
