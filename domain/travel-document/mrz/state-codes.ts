import type { StateCode } from '../../state-code.ts';

/** ISO 3166-1 alpha-2 and, after it, the code of the zone: ISO's alpha-3, but D for Germany (Doc 9303-3, section 5, part A). */
const pairs =
  'AD AND, AE ARE, AF AFG, AG ATG, AI AIA, AL ALB, AM ARM, AO AGO, AR ARG, AT AUT, AU AUS, AZ AZE, BA BIH, BB BRB, BD BGD, BE BEL, ' +
  'BF BFA, BG BGR, BH BHR, BI BDI, BJ BEN, BN BRN, BO BOL, BR BRA, BS BHS, BT BTN, BW BWA, BY BLR, BZ BLZ, CA CAN, CD COD, CF CAF, ' +
  'CG COG, CH CHE, CI CIV, CL CHL, CM CMR, CN CHN, CO COL, CR CRI, CU CUB, CV CPV, CY CYP, CZ CZE, DE D, DJ DJI, DK DNK, DM DMA, ' +
  'DO DOM, DZ DZA, EC ECU, EE EST, EG EGY, ER ERI, ES ESP, ET ETH, FI FIN, FJ FJI, FM FSM, FR FRA, GA GAB, GB GBR, GD GRD, GE GEO, ' +
  'GH GHA, GM GMB, GN GIN, GQ GNQ, GR GRC, GT GTM, GW GNB, GY GUY, HN HND, HR HRV, HT HTI, HU HUN, ID IDN, IE IRL, IL ISR, IN IND, ' +
  'IQ IRQ, IR IRN, IS ISL, IT ITA, JM JAM, JO JOR, JP JPN, KE KEN, KG KGZ, KH KHM, KI KIR, KM COM, KN KNA, KP PRK, KR KOR, KW KWT, ' +
  'KZ KAZ, LA LAO, LB LBN, LC LCA, LI LIE, LK LKA, LR LBR, LS LSO, LT LTU, LU LUX, LV LVA, LY LBY, MA MAR, MC MCO, MD MDA, ME MNE, ' +
  'MG MDG, MH MHL, MK MKD, ML MLI, MM MMR, MN MNG, MR MRT, MT MLT, MU MUS, MV MDV, MW MWI, MX MEX, MY MYS, MZ MOZ, NA NAM, NE NER, ' +
  'NG NGA, NI NIC, NL NLD, NO NOR, NP NPL, NR NRU, NZ NZL, OM OMN, PA PAN, PE PER, PG PNG, PH PHL, PK PAK, PL POL, PS PSE, PT PRT, ' +
  'PW PLW, PY PRY, QA QAT, RO ROU, RS SRB, RU RUS, RW RWA, SA SAU, SB SLB, SC SYC, SD SDN, SE SWE, SG SGP, SI SVN, SK SVK, SL SLE, ' +
  'SM SMR, SN SEN, SO SOM, SR SUR, SS SSD, ST STP, SV SLV, SY SYR, SZ SWZ, TD TCD, TG TGO, TH THA, TJ TJK, TL TLS, TM TKM, TN TUN, ' +
  'TO TON, TR TUR, TT TTO, TV TUV, TW TWN, TZ TZA, UA UKR, UG UGA, US USA, UY URY, UZ UZB, VA VAT, VC VCT, VE VEN, VN VNM, VU VUT, ' +
  'WS WSM, YE YEM, ZA ZAF, ZM ZMB, ZW ZWE';

/** The code of each State in the zone, by its code in the domain. */
export const icaoCodes: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.split(', ').map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);

/** The code of a State in the zone, of one or three letters. Throws where there is none, so that a State added without one stops the tests. */
export const icaoCodeOf = (state: StateCode): string => {
  const code = icaoCodes[state];
  if (code === undefined) throw new RangeError(`${state} has no code in the machine-readable zone`);
  return code;
};
