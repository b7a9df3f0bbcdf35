// What people ask right after "do we fit": where do we stand, when is it paid, what does this word mean, is this link real?
// Run it: node questions.mjs
import { explainLinkReason, guide, inspectLink } from '@bansos-kit/core/safety';
import { calendar, paymentStatus, paymentsFor, stages, toIcs } from '@bansos-kit/core/schedule';
import { parseDecileLabel, programsForDecile, spendingClass } from '@bansos-kit/core/welfare';

const asOf = '2026-08-01';

// Where a family stands. A decile that fits is needed, not enough.
const label = parseDecileLabel('Desil 5'); // as the official site prints it
const found = programsForDecile(label.decile, { asOf });
console.log(found.asking.find(({ program }) => program === 'pkh').match); //=> does-not-meet
const spending = spendingClass(700_000, { province: '32', asOf }); // Rupiah per person per month
console.log(spending.class.name.en, spending.line.period, spending.line.scope); //=> Vulnerable 2025-09 province

// When it is paid: what a stage covers, what was announced and what was seen paid are three things.
const second = stages('pkh', 2025).find(({ id }) => id === 'pkh-2025-2');
console.log(second.covers.from, second.firstPaid.from); //=> 2025-04 2025-05-28
const { programs } = paymentsFor({ registered: 'dtsen', decile: 2, residesAtAddress: true }, { asOf });
const sembako = programs.find(({ program }) => program === 'sembako');
console.log(sembako.status, sembako.stages[0].amount.low); //=> needs-info 600000
const year = calendar({ programs: ['pkh'], from: '2026-01-01', to: '2026-12-31' });
console.log(toIcs(year, { locale: 'id', asOf }).split('\r\n')[0]); //=> BEGIN:VCALENDAR

// What a word on the screen means. An order between offices is not money in the account.
const status = paymentStatus('SP2D');
console.log(status.state.whoseMove.id, status.state.proofOfMoney); //=> bank false

// Is this link real, and what now.
const { verdict, reasons } = inspectLink('https://kemensos.go.id.example.com/daftar');
console.log(verdict, reasons.map(({ code }) => code).join(' ')); //=> suspicious not-official look-alike
console.log(explainLinkReason(reasons[0], { locale: 'id' })); //=> Situs kementerian dan pemerintah daerah berakhiran .go.id. Alamat ini tidak.
console.log(guide('kks-hilang').slug); //=> kks-hilang
