import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

const read = (variables: Record<string, string>) => readEnvironment({ DATA_DIR: 'var', ...variables });

describe('the environment', () => {
  it('reads the proxies to trust as a list', () => {
    expect(read({}).TRUST_PROXY).toBeUndefined();
    expect(read({ TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,::1' }).TRUST_PROXY).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      '::1',
    ]);
  });

  it('names every variable that cannot be used', () => {
    const start = () => read({ PORT: 'abc', TRUST_PROXY: 'everybody', REQUESTS_PER_MINUTE: '3' });
    expect(start).toThrow(/PORT: .*\n.*REQUESTS_PER_MINUTE: .*60.*\n.*TRUST_PROXY/s);
  });
});
