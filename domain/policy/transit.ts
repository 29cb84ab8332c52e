/**
 * House values, set by no law, in hours: after how long an exit that nobody reported alarms both States, and within how long a
 * revocation is acknowledged. They can only be tightened.
 */
export const transitHours = { overdueExit: 1, acknowledgement: 0.25 } as const;
