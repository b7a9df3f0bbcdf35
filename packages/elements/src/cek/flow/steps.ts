// Which facts share a screen. A catalog may bring facts of its own; they join the screen that fits their kind.

/** The screens with questions, in order: never more than these eight. */
export const questionSteps = ['wilayah', 'data', 'bantuan', 'keluarga', 'anak', 'kesehatan', 'kerja', 'rumah'] as const;

export type QuestionStep = (typeof questionSteps)[number];

/** All screens: the questions, the answers to look over, and what comes out. */
export type Step = QuestionStep | 'periksa' | 'hasil';

const homes: { readonly [path: string]: QuestionStep } = {
  region: 'wilayah',
  registered: 'data',
  decile: 'data',
  p3keDecile: 'data',
  receives: 'bantuan',
  kks: 'bantuan',
  members: 'keluarga',
  'members.headOfFamily': 'keluarga',
  'members.pregnancy': 'anak',
  'members.pregnancyNumber': 'anak',
  'members.sex': 'anak',
  'members.school': 'anak',
  'members.finalYear': 'anak',
  'members.yearsSinceGraduation': 'anak',
  'members.kip': 'anak',
  'members.orphan': 'anak',
  'members.disability': 'kesehatan',
  'members.livesAlone': 'kesehatan',
  'members.inInstitution': 'kesehatan',
  'members.humanRightsVictim': 'kesehatan',
  'members.occupation': 'kerja',
  'members.publicOffice': 'kerja',
  'members.monthlyWage': 'kerja',
  'members.jobSeeker': 'kerja',
  parentsIncome: 'kerja',
  parentsIncomePerPerson: 'kerja',
};

/** On which screen a fact is asked: `decile`, `members.school`, `jakarta:fourWheelVehicle`. */
export function stepOf(path: string): QuestionStep {
  return homes[path] ?? (path.startsWith('members.') ? 'kesehatan' : 'rumah');
}

/** Asked of those only of whom the other is known: nobody asks in which class a child is that may not go to school. */
const asksFirst: { readonly [fact: string]: string } = {
  pregnancyNumber: 'pregnancy',
  sex: 'pregnancy',
  finalYear: 'school',
  yearsSinceGraduation: 'school',
  monthlyWage: 'occupation',
};

export const firstAsked = (fact: string): string | undefined => asksFirst[fact];

/**
 * Told by the family screen itself: it asks for the age instead of the date of birth, and for those who are alive.
 */
export const toldByList: ReadonlySet<string> = new Set(['members.birthDate', 'members.deceased']);

/** Where somebody does, whoever was not picked is unknown and not a "no": it is easy to leave out a child at school. */
export const askedOfEach: ReadonlySet<string> = new Set(['school', 'occupation']);
