/**
 * House values, set by no law, in hours: after how long an exit that nobody reported alarms both States, within how long a revocation
 * is acknowledged, how long before the end of the time to answer the officers are told, how long before the entry where no such time
 * is known, and how long before the entry that the assessment was not looked at again of late. They can only be tightened.
 */
export const transitHours = {
  overdueExit: 1,
  acknowledgement: 0.25,
  beforeAnswerEnds: [24, 6, 0],
  beforeEntry: [72, 24, 6],
  beforeReassessmentEnds: [72, 24],
} as const;
