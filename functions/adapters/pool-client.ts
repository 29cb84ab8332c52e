import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { askedOnce } from './patience.ts';

/** The pool of callers. Asked twice it would enter a person, or make a secret, of which nobody is told. */
export const poolClient = (): CognitoIdentityProviderClient => new CognitoIdentityProviderClient(askedOnce());
