import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { bundleAll, mapsFolder } from './bundle.ts';
import { deploymentRules, stacksOf } from './stacks.ts';
import { stageOf } from './stage.ts';
import { stagesOnFile } from './stages-on-file.ts';

const app = new App({ analyticsReporting: false, treeMetadata: false, context: { ...deploymentRules } });
const stage = stageOf(app.node.tryGetContext('stage'), app.node.tryGetContext('stages') ?? stagesOnFile());
// A folder of this synthesis alone: of two at once, neither writes over what the other copies into its assembly.
const bundles = mkdtempSync(join(tmpdir(), 'readmit-bundles-'));
// What is deployed is minified: the lines of a log are read by these maps. On one machine nobody keeps them.
await bundleAll(bundles, undefined, stage.name === 'local' ? undefined : mapsFolder);
stacksOf(app, stage, bundles);
app.synth();
rmSync(bundles, { recursive: true });
