import type { TitlesOfSanctions } from './titles.ts';

export const frenchOfSanctions: TitlesOfSanctions = {
  'breach-not-shown': 'Ce qui est indiqué n’établit pas une infraction délibérée',
  'correction-without-reason': 'Une version est déjà consignée : la suivante indique pourquoi la précédente n’est plus retenue',
};
