import { join } from 'node:path';
import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { peopleFunction } from '../../../functions/people/people-function.ts';
import { alarmOn, alarmPeriod } from '../alarms.ts';
import { accessTokenMinutes } from '../callers.ts';
import { type Authority, authorities, peopleRoles } from '../roles.ts';
import { peopleCaller } from './people-caller.ts';
import { peopleName, peopleNameOf } from './people-name.ts';
import { poolActions } from './pool-actions.ts';

/** Whose people: of which State, with which authorities, by which clients their machines call, and which account's administrators enter them. */
export type OwnPeople = {
  readonly stage: string;
  readonly state: string;
  readonly served: readonly Authority[];
  readonly machines: Readonly<Partial<Record<Authority, string>>>;
  readonly account: string;
};

const clientVariable = { readmission: 'MACHINE_CLIENT_ID', justice: 'JUSTICE_MACHINE_CLIENT_ID' } as const satisfies Record<
  Authority,
  string
>;

const clientsOf = (machines: OwnPeople['machines']): Record<string, string> =>
  Object.fromEntries(
    authorities.flatMap((authority) => {
      const client = machines[authority];
      return client === undefined ? [] : [[clientVariable[authority], client]];
    }),
  );

type OfAll = { readonly pool: IUserPool; readonly alarms: ITopic; readonly codeFolder: string };

/**
 * The function by which a State enters its own people. IAM knows no smaller resource than the whole pool: so nobody of a State has a
 * right in the pool, and this function, which was told one State when it was deployed, is the only way in.
 */
export const ownPeople = (scope: Construct, { stage, state, served, machines, account }: OwnPeople, ofAll: OfAll): void => {
  const { pool, alarms, codeFolder } = ofAll;
  const place = new Construct(scope, 'OwnPeople');
  const functionName = peopleNameOf(stage, state);
  // It outlives the State's stack, and has no name of ours that would stand in the way of a State that comes back.
  const logGroup = new LogGroup(place, 'Log', {
    retention: RetentionDays.FIVE_YEARS,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  const role = new Role(place, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  const writes = ['logs:CreateLogStream', 'logs:PutLogEvents'];
  role.addToPolicy(new PolicyStatement({ actions: writes, resources: [logGroup.logGroupArn] }));
  role.addToPolicy(new PolicyStatement({ actions: [...poolActions()], resources: [pool.userPoolArn] }));
  const made = new LambdaFunction(place, 'Function', {
    functionName,
    description: peopleFunction.summary,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(join(codeFolder, peopleName)),
    handler: 'index.handler',
    timeout: Duration.seconds(peopleFunction.timeoutSeconds),
    memorySize: peopleFunction.memoryMegabytes,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    environment: {
      POWERTOOLS_SERVICE_NAME: peopleName,
      POWERTOOLS_LOG_LEVEL: 'INFO',
      READMIT_OWN_STATE: state,
      READMIT_OWN_ROLES: peopleRoles(served).join(','),
      USER_POOL_ID: pool.userPoolId,
      ...clientsOf(machines),
      ACCESS_TOKEN_MINUTES: String(accessTokenMinutes),
    },
  });
  const metric = made.metricErrors({ period: alarmPeriod });
  alarmOn(place, 'ErrorsAlarm', alarms, { metric, from: 1, harm: peopleFunction.harmIfLost });
  const caller = peopleCaller(place, { name: functionName, state, account }, made);
  new CfnOutput(scope, 'PeopleRole', {
    description: `Who administers the people of ${state} takes this role`,
    value: caller.roleArn,
  });
};
