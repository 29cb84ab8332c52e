/**
 * What a list makes of a stored line, for lines of which some may be stored otherwise than it expects: such a one stays as it is, in
 * a list by itself, which is no line of any page: what is answered leaves it out, says so and rings (`shown`). Only what is computed from the line alone: no store is asked.
 */
export const shownLine =
  <Line, View>(show: (line: Line) => View) =>
  (line: Line): View => {
    try {
      return show(line);
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) return [line] as never;
      throw error;
    }
  };
