import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { buildFolder, bundleAll } from './bundle.ts';
import { deploymentRules, stacksOf } from './stacks.ts';
import { stageOf } from './stage.ts';

/** The `stages` of `cdk.json`, for a run without the CDK's own command line, which passes them as context. */
const stagesOnFile = (): unknown =>
  (JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as { context: { stages: unknown } }).context
    .stages;

const app = new App({ analyticsReporting: false, treeMetadata: false, context: { ...deploymentRules } });
const stage = stageOf(app.node.tryGetContext('stage'), app.node.tryGetContext('stages') ?? stagesOnFile());
await bundleAll();
stacksOf(app, stage, buildFolder);
app.synth();
