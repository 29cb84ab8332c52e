/** Credentials as the SDK's clients take them. */
type Credentials = { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };

/**
 * Takes the place of `@aws-sdk/credential-provider-node` in the bundles. Lambda puts the role's credentials into the environment;
 * the SDK's own provider also knows profiles, sign-on and instance metadata, and loading those is half of a function's start-up.
 * Read at the call, not at the import: a frozen environment may be thawed with newer ones.
 */
export const defaultProvider = () => async (): Promise<Credentials> => {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = process.env;
  if (!accessKeyId || !secretAccessKey) {
    throw new Error('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set: in Lambda the runtime sets them from the role');
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
};
