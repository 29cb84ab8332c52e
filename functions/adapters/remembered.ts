/** Asks once and remembers the answer, but no failure and none that does not last: the next to ask asks again. */
export const remembered = <T>(ask: () => Promise<T>, lasts: (answer: T) => boolean = () => true): (() => Promise<T>) => {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().then(
      (answer) => {
        if (!lasts(answer)) asked = undefined;
        return answer;
      },
      (error: unknown) => {
        asked = undefined;
        throw error;
      },
    );
    return asked;
  };
};
