/** Pay of 2015, against which pay is shown. */
import { OCCUPATION_MIX } from '../../parameters/talent.ts';
import { OCCUPATION_IDS } from '../../people.ts';

const STARTING_PAY = OCCUPATION_IDS.map((id) => OCCUPATION_MIX[id].pay);

/** Pay of an occupation in 2015, yuan of 2019 a year. @param occupation its row */
export function startingPay(occupation: number): number {
  return STARTING_PAY[occupation];
}
