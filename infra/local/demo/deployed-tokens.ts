const needed = ['READMIT_TOKEN_URL', 'FR_CLIENT_ID', 'FR_CLIENT_SECRET', 'KZ_CLIENT_ID', 'KZ_CLIENT_SECRET'] as const;

const environment = (name: (typeof needed)[number]): string => {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`To tell the story on a deployed instance, set ${needed.join(', ')} (${name} is not set)`);
  return value;
};

const tokenOf = async (state: 'FR' | 'KZ'): Promise<string> => {
  const basic = Buffer.from(`${environment(`${state}_CLIENT_ID`)}:${environment(`${state}_CLIENT_SECRET`)}`).toString('base64');
  const response = await fetch(environment('READMIT_TOKEN_URL'), {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: `readmit/api readmit/${state}.officer` }),
  });
  if (!response.ok) throw new Error(`No token for ${state}: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
};

/** Tokens of both States' machine clients of a deployed instance, by the client credentials in the environment. */
export const deployedTokens = async (): Promise<{ readonly france: string; readonly kazakhstan: string }> => ({
  france: await tokenOf('FR'),
  kazakhstan: await tokenOf('KZ'),
});
