import { Unreachable } from '@toonbank/client/problem.ts';
import { describe, expect, test } from 'vitest';
import { isOnline, listened } from './connection.ts';

const silence = () => Promise.reject(new Unreachable('no network'));

describe('the line', () => {
  test('is up after an answer and down after silence', async () => {
    await expect(listened(silence)).rejects.toThrow(Unreachable);
    expect(isOnline()).toBe(false);
    await listened(() => Promise.resolve('yes'));
    expect(isOnline()).toBe(true);
  });

  test('stays down when an old call is answered late', async () => {
    let answer: (word: string) => void = () => undefined;
    const late = listened(() => new Promise<string>((resolve) => (answer = resolve)));
    await expect(listened(silence)).rejects.toThrow(Unreachable);
    answer('too late');
    await late;
    expect(isOnline()).toBe(false);
  });
});
