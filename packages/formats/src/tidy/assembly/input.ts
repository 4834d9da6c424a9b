import { SLACK } from './same';

/** Bytes that are read at a time. */
export const INPUT_BYTES: i32 = 1 << 18;
export const INPUT: i32 = <i32>memory.data(INPUT_BYTES + SLACK, 8);
