import { Aws, CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  StringAttribute,
  UserPool,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { firstPasswordDays } from './people/first-password-days.ts';

/** Who may call: people whom an administrator entered, each with a second factor, and machines. */
export const userPool = (scope: Construct, stageName: string): UserPool => {
  const pool = new UserPool(scope, 'UserPool', {
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    // Which State entered a person. Written once, so that no State can make another's people its own.
    customAttributes: { state: new StringAttribute({ minLen: 2, maxLen: 2, mutable: false }) },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { sms: false, otp: true },
    passwordPolicy: {
      minLength: 14,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      passwordHistorySize: 5,
      tempPasswordValidity: Duration.days(firstPasswordDays),
    },
    // A mailbox alone must not open a case file: an administrator of the State resets passwords.
    accountRecovery: AccountRecovery.NONE,
    featurePlan: FeaturePlan.PLUS,
    standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  // Prefixes are shared by all accounts of a region: the account makes this one ours.
  const domain = pool.addDomain('SignIn', { cognitoDomain: { domainPrefix: `readmit-${stageName}-${Aws.ACCOUNT_ID}` } });
  new CfnOutput(scope, 'UserPoolId', { value: pool.userPoolId });
  new CfnOutput(scope, 'SignInUrl', { value: domain.baseUrl() });
  return pool;
};
