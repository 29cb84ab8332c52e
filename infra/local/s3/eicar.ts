/**
 * The text that every scanner of malware finds and that does no harm (EICAR, "Anti-Malware Testfile"). In two parts, so that no scanner
 * finds it here.
 */
export const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));
