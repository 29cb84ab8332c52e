export type Health = { check(): Promise<void> };
