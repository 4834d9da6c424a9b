import type { Access } from '@regionpuls/domain';
import { createContext } from 'react';

/** A token and whose it is. */
export interface Key {
  token: string;
  access: Access;
}

export interface KeyHolder {
  /** Null while the reader only reads. */
  key: Key | null;
  /** True when a key that was in use was refused, until another is. */
  lost: boolean;
  hold: (key: Key) => void;
  forget: (why?: 'refused') => void;
}

export const AccessContext = createContext<KeyHolder | null>(null);
