/** What is signed, and the signature put with it. `signing` takes what RFC 7515 calls the signing input and gives r and s. */
export const detachedJws = async (
  payload: string,
  kid: string,
  signing: (input: string) => Promise<Uint8Array>,
): Promise<string> => {
  const encoded = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64url');
  const header = encoded(JSON.stringify({ alg: 'ES256', kid }));
  const signature = await signing(`${header}.${encoded(payload)}`);
  return `${header}..${encoded(signature)}`;
};
