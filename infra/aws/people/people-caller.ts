import { Duration } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

type Caller = { readonly name: string; readonly state: string; readonly account: string };

/**
 * The role of whoever administers a State's people: it may call that State's function and nothing else. The account that it trusts says
 * who takes it. A session is named by an address, so that the trail tells which person it was.
 */
export const peopleCaller = (scope: Construct, { name, state, account }: Caller, called: IFunction): Role => {
  const role = new Role(scope, 'Caller', {
    roleName: name,
    description: `Enter, change and dismiss the people of ${state}, and of no other State`,
    maxSessionDuration: Duration.hours(1),
    assumedBy: new AccountPrincipal(account).withConditions({ StringLike: { 'sts:RoleSessionName': '?*@?*' } }),
  });
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [called.functionArn] }));
  return role;
};
