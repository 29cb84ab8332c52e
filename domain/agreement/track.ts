/** An urgent case has clocks of its own. It shortens the acts of the States, never a remedy of the person. */
export type Track = 'ordinary' | 'urgent';
