/** The words of `<bansos-cek>`. What the rules say comes from the catalog, in its own words. */
export interface CekMessages {
  title: string;
  /** `{n}`: of the screen; `{most}`: how many there can be. */
  progress: string;
  'step.wilayah': string;
  'step.data': string;
  'step.bantuan': string;
  'step.keluarga': string;
  'step.anak': string;
  'step.kesehatan': string;
  'step.kerja': string;
  'step.rumah': string;
  'step.periksa': string;
  'step.hasil': string;
  skippable: string;
  shared: string;
  next: string;
  back: string;
  'see-result': string;
  clear: string;
  cleared: string;
  'change.answers': string;
  change: string;
  /** `{what}`: the question. */
  'change.what': string;
  unknown: string;
  yes: string;
  no: string;
  choose: string;
  'region.province': string;
  'region.regency': string;
  'region.first': string;
  'receives.none': string;
  /** `{n}`: place in the list. */
  person: string;
  /** `{n}` and `{age}`. */
  'person.age': string;
  'members.count': string;
  'members.count.hint': string;
  'members.ages': string;
  'members.ages.hint': string;
  /** `{n}` */
  'members.age': string;
  /** `{n}` */
  'members.people': string;
  'gate.none': string;
  'gate.some': string;
  'gate.rest': string;
  'gate.each': string;
  'ask.pregnancy': string;
  'ask.school': string;
  'ask.finalYear': string;
  'ask.kip': string;
  'ask.orphan': string;
  'ask.disability': string;
  'ask.livesAlone': string;
  'ask.inInstitution': string;
  'ask.humanRightsVictim': string;
  'ask.occupation': string;
  'ask.publicOffice': string;
  'ask.jobSeeker': string;
  'errors.title': string;
  /** `{field}` `{min}` `{max}` */
  'errors.number': string;
  'review.lead': string;
  'review.empty': string;
  /** `{date}` */
  'notice.lead': string;
  'notice.threefacts': string;
  /** `{eligible}` `{open}` `{not}` */
  'result.summary': string;
  'result.none': string;
  'status.eligible': string;
  'status.needs-info': string;
  'status.not-eligible': string;
  'status.not-running': string;
  'status.no-source': string;
  'folded.not-running': string;
  /** `{met}` `{all}` */
  'reasons.title': string;
  /** `{n}` */
  'reasons.met': string;
  'reason.met': string;
  'reason.unmet': string;
  'reason.unknown': string;
  'confidence.high': string;
  'confidence.medium': string;
  'confidence.low': string;
  'amount.title': string;
  /** `{names}` of facts */
  'amount.least': string;
  'amount.open': string;
  'amount.sources': string;
  'amount.stage': string;
  'amount.cap': string;
  /** `{person}` `{name}` */
  'amount.not-counted.total': string;
  'amount.not-counted.component': string;
  'when.title': string;
  /** `{year}` */
  'when.year': string;
  /** `{stage}` and, where there is one, `{range}`. */
  'when.official': string;
  'when.press': string;
  'when.paid': string;
  'when.covers': string;
  'when.none': string;
  /** `{date}` */
  'when.until': string;
  'hints.title': string;
  'hint.ladder': string;
  'hint.ladder.unknown': string;
  /** `{from}` `{to}` `{status}` */
  'hint.decile': string;
  'hint.deciles': string;
  'hint.registered': string;
  'fact.registered': string;
  /** `{where}` to ask */
  'notice.registered': string;
  'fact.paid': string;
  /** `{where}` to ask */
  'notice.paid': string;
  /** Where we know no better place to ask. */
  'notice.ask': string;
  'steps.title': string;
  'steps.check': string;
  'steps.propose': string;
  'steps.documents': string;
  'exports.title': string;
  'exports.print': string;
  'exports.ics': string;
  'exports.share': string;
  'exports.copied': string;
  'exports.copy': string;
  /** `{url}` */
  'share.text': string;
  'notice.print': string;
  'print.none': string;
  /** `{url}` */
  'print.blank': string;
  'print.program': string;
  'print.result': string;
  /** `{date}` */
  'print.dates': string;
  /** `{date}` `{days}` */
  'notice.stale': string;
  /** `{date}` */
  'as-of': string;
  'catalog.failed': string;
  'nik.title': string;
}
