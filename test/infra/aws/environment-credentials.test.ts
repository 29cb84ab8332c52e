import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultProvider } from '../../../functions/adapters/environment-credentials.ts';

describe('The credentials of a bundle', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('are those of the environment at the moment they are asked for', async () => {
    const credentials = defaultProvider();
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'one');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'two');
    vi.stubEnv('AWS_SESSION_TOKEN', 'three');
    expect(await credentials()).toEqual({ accessKeyId: 'one', secretAccessKey: 'two', sessionToken: 'three' });
    vi.stubEnv('AWS_SESSION_TOKEN', undefined);
    expect(await credentials()).toEqual({ accessKeyId: 'one', secretAccessKey: 'two' });
  });

  it.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])('are refused with a sentence where %s is missing', async (missing) => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'one');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'two');
    vi.stubEnv(missing, undefined);
    await expect(defaultProvider()()).rejects.toThrow('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set');
  });
});
