import { App } from 'aws-cdk-lib';
import { buildFolder, bundleAll } from './bundle.ts';
import { deploymentRules, stacksOf } from './stacks.ts';
import { stageOf } from './stage.ts';
import { stagesOnFile } from './stages-on-file.ts';

const app = new App({ analyticsReporting: false, treeMetadata: false, context: { ...deploymentRules } });
const stage = stageOf(app.node.tryGetContext('stage'), app.node.tryGetContext('stages') ?? stagesOnFile());
await bundleAll();
stacksOf(app, stage, buildFolder);
app.synth();
