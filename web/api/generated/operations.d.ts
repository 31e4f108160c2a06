// Made by `npm run schema` from the printed schema and the operations of the page.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A sign that something was read badly. The document itself shows it, without any annotation. */
export type AlarmKind =
  /** A deadline is long before the day of signature. A few weeks before it is normal, because documents may be issued late. */
  | 'DEADLINE_BEFORE_SIGNATURE'
  /** An unknown label precedes department names at the start of a line, a sentence or a bracket. */
  | 'LABEL_UNKNOWN'
  /** A measure or one of its numbered parts ends inside a sentence or bracket, while most others end with a full stop. */
  | 'MEASURE_UNFINISHED'
  /** A measure names no department while all its neighbours under the same heading end with theirs. */
  | 'MEASURE_WITHOUT_DEPARTMENT'
  /** Brackets at the end of a task contain department names that were not all read, or nothing was read after a role label or before a duty. */
  | 'NAMES_UNREAD'
  /** A department name is implausible: it is too long, or it contains a task. */
  | 'NAME_IMPLAUSIBLE'
  /** A text with numbered units or titles gave no measure, department or citation; or a plan, or a text that assigns tasks, gave no measure. */
  | 'NOTHING_FOUND'
  /** The numbering of a part with measures has a gap: a mark was missed, or a line was mistaken for one. */
  | 'NUMBERING_GAP'
  /** The website record gives another first or last day in force than the document itself. The document’s own statement is used. */
  | 'RECORD_DISPUTED'
  /** Columns of a table were not understood, or its rows were read only in part. The alarm is on the row that names the columns, or on the names left over. */
  | 'TABLE_UNREAD';

/** A department that a measure names. All conditions must hold for the same assignment. */
export type AssignmentFilter = {
  /** The department is one of these. */
  readonly department?: ReadonlyArray<string> | null | undefined;
  /** The department is of one of these kinds. */
  readonly kind?: ReadonlyArray<DepartmentKind> | null | undefined;
  /** The department is at one of these levels. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** The department belongs to one of these function lines (条线), by key or name: 财政. */
  readonly line?: ReadonlyArray<string> | null | undefined;
  /** The department’s name, full name or another name contains these words, or its pinyin initials start with these letters. */
  readonly name?: string | null | undefined;
  /** The role is one of these. */
  readonly role?: ReadonlyArray<Role> | null | undefined;
  /** The resolution status of the assignment is one of these. */
  readonly status?: ReadonlyArray<ResolutionStatus> | null | undefined;
};

/** What changed. */
export type ChangeKind =
  /** A deadline. */
  | 'DEADLINE'
  /** A figure. */
  | 'FIGURE'
  /** The strongest role of the given departments; not compared if the query names no departments. */
  | 'ROLE';

/** How a text refers to another document. */
export type CitationKind =
  /** The text amends this document or asks for its revision (修订, 修改, 修正, 调整). */
  | 'AMENDS'
  /** The text is based on this document (根据, 依据, 按照, 参照). */
  | 'BASED_ON'
  /** The text mentions this document. */
  | 'CITES'
  /** The text forwards this document of another issuer (转发, 批转). */
  | 'FORWARDS'
  /** The text implements this document (贯彻, 落实, 执行). */
  | 'IMPLEMENTS'
  /** The text ends the validity of this document (废止, 停止执行). */
  | 'REPEALS';

/** What the measures of a common task share. */
export type CommonTaskTie =
  /** Their words say that they implement one document, possibly in different ways. */
  | 'DOCUMENT'
  /** They repeat the words of one measure (RESEMBLES). */
  | 'SAME_WORDS'
  /** They repeat the words of a task of a higher document, or carry it out. */
  | 'UPSTREAM_TASK';

/** How a figure is to be met. */
export type Comparator =
  /** 左右 */
  | 'ABOUT'
  /** 不低于, 以上 */
  | 'AT_LEAST'
  /** 不超过, 以内 */
  | 'AT_MOST'
  /** 下降, 减少 */
  | 'DECREASE'
  /** 达到, 为 */
  | 'EXACTLY'
  /** 增长, 提高 */
  | 'INCREASE'
  /** 力争 */
  | 'STRIVE';

/** A contradiction between documents, or a question that they leave open. */
export type ConflictKind =
  /** Departments of one place that may be the same department; see `nodes`. */
  | 'MAY_BE_ONE'
  /** Different documents have the same document number; both are held. */
  | 'NUMBER_PRINTED_TWICE'
  /** One document was loaded from several files with different bytes; one of the texts is held. */
  | 'SEVERAL_TEXTS'
  /** A citation gives a title that differs from the title of the document with that number. */
  | 'TITLE_DIFFERS'
  /** A department whose name resolves to no full official name, or to several. */
  | 'UNRESOLVED_NAME';

/** Property that held documents are grouped by. */
export type CorpusAxis =
  /** Cities where documents apply, themselves or in a place within them. Values are ids for `place`. */
  | 'CITY'
  /** Districts, counties, zones and streets where documents apply. Values are ids for `place`. */
  | 'DISTRICT'
  /** Level of the issuer. Values are those of `Level`. */
  | 'LEVEL'
  /** Function lines of the departments that its measures name. Values are for `line`. */
  | 'LINE'
  /** Provinces where documents apply, themselves or in a place within them. Values are ids for `place`. */
  | 'PROVINCE'
  /** State on `asOf`. Values are those of `LifeState`. */
  | 'STATE'
  /** Year of the document. Values are for `year`. */
  | 'YEAR';

/** How a policy relates to the document, by the words of the texts. A chain is as strong as its weakest hop. */
export type CoverageState =
  /** It implements the document (IMPLEMENTS) or carries out one of its tasks, directly or through other documents. */
  | 'CARRIES_OUT'
  /** It only mentions, amends, forwards or repeals the document. Mentions are not followed further. */
  | 'MENTIONS'
  /** It is only based on the document (BASED_ON), directly or through other documents. */
  | 'RESTS_ON';

/** What a load changed. */
export type DataChangeKind =
  /** A document now cites another. */
  | 'CITER_ADDED'
  /** A document no longer cites another. */
  | 'CITER_REMOVED'
  /** A deadline of a measure changed, appeared or disappeared. */
  | 'DEADLINE_CHANGED'
  /** The text of a document is new. Its tasks and citations are not listed one by one. */
  | 'DOCUMENT_ADDED'
  /** The text or reading of a held document changed; the entries beside it say how. */
  | 'DOCUMENT_CHANGED'
  /** A document is no longer held. */
  | 'DOCUMENT_REMOVED'
  /** A document repeals another. */
  | 'REPEALED'
  /** The role of a department in a task changed. */
  | 'ROLE_CHANGED'
  /** A held document now gives a department a task. */
  | 'TASK_ADDED'
  /** A held document no longer gives a department a task. */
  | 'TASK_REMOVED';

/** Why the data changed. */
export type DataChangeReason =
  /** People corrected the reading, or withdrew a correction. */
  | 'CORRECTION'
  /** Newer rules read the same text differently. */
  | 'NEWER_RULES'
  /** A new text was loaded, or a document was removed. Feeds contain only these. */
  | 'NEW_TEXT'
  /** Another text made it clear which document is meant. */
  | 'OTHER_DOCUMENT'
  /** The same text was read with different reference data: names of departments, places, the register. */
  | 'REFERENCE_DATA';

/** A test on a day. */
export type DateFilter = {
  /** Is this day. */
  readonly eq?: string | null | undefined;
  /** Is this day or later. */
  readonly gte?: string | null | undefined;
  /** Is this day or earlier. */
  readonly lte?: string | null | undefined;
  /** true: the value is missing; false: the value is present. */
  readonly missing?: boolean | null | undefined;
};

/** Kind of a named department. */
export type DepartmentKind =
  /** A single department: 红旗区财政局. */
  | 'BODY'
  /** A class of departments named together: 各镇政府. */
  | 'COLLECTIVE'
  /** An open group: 等有关部门. */
  | 'OPEN_ENDED'
  /** A company, association or other organisation outside government. */
  | 'ORGANISATION';

/** How a task changed from the left document to the right one. */
export type DifferenceKind =
  /** In both; some conditions became stricter and others looser, or they cannot be compared. */
  | 'CHANGED'
  /** Only in the right document. `elsewhere` is set if the left document gives the task to other departments. */
  | 'GAINED'
  /** In both; nothing measurable changed. */
  | 'KEPT'
  /** In both; the right one demands less, later, or in a weaker role. */
  | 'LOOSENED'
  /** Only in the left document. `elsewhere` is set if the right document gives the task to other departments. */
  | 'LOST'
  /** In both; the right one demands more, sooner, or in a stronger role. */
  | 'TIGHTENED';

/** Property that the rows of a list are counted by. */
export type FacetField =
  /** Why something may have been read badly. Values are those of `AlarmKind`. */
  | 'ALARM'
  /** Department that the measure, or a measure of the policy, names. Values are ids for `assignment: {department: …}`. */
  | 'DEPARTMENT'
  /** Industry that the measure, or the policy or one of its measures, names, and every broader one. Values are ids for `industry`. */
  | 'INDUSTRY'
  /** Department that issued the policy. Values are ids for `issuer`. */
  | 'ISSUER'
  /** Level of the policy’s issuer. Values are those of `Level`. */
  | 'LEVEL'
  /** Function line of a department that the measure, or a measure of the policy, names. Values are for `assignment: {line: …}`. */
  | 'LINE'
  /** Place where the policy applies, and every place around it. Values are ids for `place`. */
  | 'PLACE'
  /** Quarter in which a deadline of the measure, or of a measure of the policy, ends: 2026-Q3. Use its days as `dueFrom` and `dueTo`. */
  | 'QUARTER'
  /** How documents are referred to. Values are those of `CitationKind`. */
  | 'RELATION'
  /** Role in which the measure, or a measure of the policy, names a department. Values are those of `Role`. */
  | 'ROLE'
  /** State of the policy on `asOf`. Values are those of `LifeState`. */
  | 'STATE'
  /** Year of the policy. Values are for `year`. */
  | 'YEAR';

/** How two figures for one target compare. */
export type FigureVerdict =
  /** Both demand the same. */
  | 'EQUAL'
  /** The left one demands more, or sooner. */
  | 'LEFT_STRICTER'
  /** They differ, but neither is stricter: for example a subsidy, or an upper and a lower bound. */
  | 'NOT_RANKED'
  /** Not compared: amounts or counts of governments of two levels, or of an unknown level. Across levels only ratios, days and times are compared. */
  | 'OTHER_LEVEL'
  /** The right one demands more, or sooner. */
  | 'RIGHT_STRICTER';

/** A test on an id. */
export type IdFilter = {
  /** This id. */
  readonly eq?: string | null | undefined;
  /** Is one of these ids. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** A test on an integer. */
export type IntFilter = {
  /** Exactly this. */
  readonly eq?: number | null | undefined;
  /** Is this number or more. */
  readonly gte?: number | null | undefined;
  /** Is one of these numbers. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Is this number or less. */
  readonly lte?: number | null | undefined;
  /** true: the value is missing; false: the value is present. */
  readonly missing?: boolean | null | undefined;
};

/** A language of the findings of a review. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese, the language of the drafts. */
  | 'ZH';

/** The level of government. */
export type Level =
  /** 地市级 */
  | 'CITY'
  /** 区县级 */
  | 'DISTRICT'
  /** 国家级 */
  | 'NATIONAL'
  /** 省级: province, autonomous region or municipality. */
  | 'PROVINCE'
  /** 街道, 乡镇 */
  | 'STREET'
  /** 开发区, 新区 and other zones */
  | 'ZONE';

/** A test on the level of government. */
export type LevelFilter = {
  /** This level. */
  readonly eq?: Level | null | undefined;
  /** Is one of these levels. */
  readonly in?: ReadonlyArray<Level> | null | undefined;
};

/** The state of a document on a day, according to held texts. */
export type LifeState =
  /** A draft (征求意见稿, 草案): never in force as such. */
  | 'DRAFT'
  /** It expired before the day by its own text, or its website record says so (失效). */
  | 'EXPIRED'
  /** Its own text or its website record says so, and no held text ends it. A repeal by a text that is not held is not known. */
  | 'IN_FORCE'
  /** The day is before its first day of force, or before it was signed. */
  | 'NOT_YET_IN_FORCE'
  /** A held policy repeals it by that day, or its website record says so (废止). */
  | 'REPEALED'
  /** No held text says whether it is in force. */
  | 'UNKNOWN';

/** Which measures. All conditions must hold; `or` and `not` combine. */
export type MeasureFilter = {
  /** It has a passage with one of these alarms, that is, a passage that may have been read badly. */
  readonly alarm?: ReadonlyArray<AlarmKind> | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<MeasureFilter> | null | undefined;
  /** It names a department that meets all these conditions. */
  readonly assignment?: AssignmentFilter | null | undefined;
  /** It carries out one of these upstream tasks. */
  readonly carriesOut?: ReadonlyArray<string> | null | undefined;
  /** It refers to one of these documents. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** It is part of one of these policies. */
  readonly document?: ReadonlyArray<string> | null | undefined;
  /** One of its deadlines ends on this day or later. With `dueTo`, one deadline must end between the two days. */
  readonly dueFrom?: string | null | undefined;
  /** One of its deadlines ends on this day or earlier. */
  readonly dueTo?: string | null | undefined;
  /** true: only measures that name a department; false: only those that name none. */
  readonly hasDepartment?: boolean | null | undefined;
  /** true: only measures with a figure or deadline; false: only those without. */
  readonly hasTarget?: boolean | null | undefined;
  /** By heading. */
  readonly heading?: TextFilter | null | undefined;
  /** By id; `in` takes up to 5000. */
  readonly id?: IdFilter | null | undefined;
  /** It names one of these industries, or one within them. Each is given by id, code or any name (3612, 新能源汽车). */
  readonly industry?: ReadonlyArray<string> | null | undefined;
  /** One of these departments issued its policy. */
  readonly issuer?: ReadonlyArray<string> | null | undefined;
  /** Test on its mark as printed, for example （一）. */
  readonly label?: TextFilter | null | undefined;
  /** Its policy was issued at one of these levels. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** This must not hold. */
  readonly not?: MeasureFilter | null | undefined;
  /** One of these must hold. */
  readonly or?: ReadonlyArray<MeasureFilter> | null | undefined;
  /** Its policy applies in one of these places or zones, or in a place within them. */
  readonly place?: ReadonlyArray<string> | null | undefined;
  /** It refers to some document in one of these ways. */
  readonly relation?: ReadonlyArray<CitationKind> | null | undefined;
  /** Its policy is in one of these states on a given day. */
  readonly state?: StateFilter | null | undefined;
  /** It sets a figure or deadline that meets all these conditions. */
  readonly target?: TargetFilter | null | undefined;
  /** Its heading or text contains these words. */
  readonly text?: string | null | undefined;
  /** Its policy is of one of these years. */
  readonly year?: ReadonlyArray<number> | null | undefined;
};

/** Sort order of measures; ties are ordered by id. */
export type MeasureOrder =
  /** By policy, then by position in it, ascending. */
  | 'DOCUMENT_ASC'
  /** By policy, then by position in it, descending. */
  | 'DOCUMENT_DESC'
  /** By their first deadline, ascending; those without one come last. */
  | 'DUE_ASC'
  /** By their first deadline, descending; those without one come first. */
  | 'DUE_DESC'
  /** By the day their policy was signed, those without a day first; within a policy in text order. */
  | 'ISSUED_ON_ASC'
  /** By the day their policy was signed, newest first, those without a day last; within a policy in text order. */
  | 'ISSUED_ON_DESC'
  /** By their next deadline on `dueAsOf` or later, ascending; those without one come last. */
  | 'NEXT_DUE_ASC'
  /** By their next deadline on `dueAsOf` or later, descending; those without one come first. */
  | 'NEXT_DUE_DESC'
  /** By the place of their policy in GB/T 2260 order, a zone after the place that contains it; within a policy in text order. */
  | 'PLACE_ASC'
  /** By place, descending; within a policy in text order. */
  | 'PLACE_DESC';

/** Kind of a node of the graph. */
export type NodeKind =
  /** A document that is cited but whose text is not held. */
  | 'CITED_DOCUMENT'
  /** A department in its jurisdiction, or an open-ended group of departments. */
  | 'DEPARTMENT'
  /** An industry or sector. */
  | 'INDUSTRY'
  /** A place or a zone. */
  | 'JURISDICTION'
  /** The smallest numbered unit of a policy that gives a task. */
  | 'MEASURE'
  /** A document whose text is held. */
  | 'POLICY'
  /** A section of a policy or of one of its attachments. */
  | 'SECTION'
  /** A figure or a deadline that a measure sets, or the document as a whole. */
  | 'TARGET'
  /** A task of a cited document, known through a local division-of-work table. */
  | 'UPSTREAM_TASK';

/** How a place relates to a document, by its strongest policy. */
export type PlaceState =
  /** A policy of the place implements the document. */
  | 'CARRIES_OUT'
  /** Policies only mention it. */
  | 'MENTIONS'
  /** Policies of the place are held, but none is known to refer to the document. */
  | 'NONE'
  /** No policy of the place is held, so nothing is known. */
  | 'NOTHING_HELD'
  /** As NONE, and the document applies to other places only. */
  | 'OUT_OF_REACH'
  /** A policy is based on it, and none implements it. */
  | 'RESTS_ON';

/** Which policies. All conditions must hold; `or` and `not` combine. */
export type PolicyFilter = {
  /** It has a passage with one of these alarms, that is, a passage that may have been read badly. */
  readonly alarm?: ReadonlyArray<AlarmKind> | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<PolicyFilter> | null | undefined;
  /** One of its measures names a department that meets all these conditions. */
  readonly assignment?: AssignmentFilter | null | undefined;
  /** One of these policies refers to it. */
  readonly citedBy?: ReadonlyArray<string> | null | undefined;
  /** It or one of its measures refers to one of these documents. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** One of its measures names one of these departments. */
  readonly department?: ReadonlyArray<string> | null | undefined;
  /** Test on its 文号, for example 津滨政发〔2020〕20号; `eq` and `in` take any usual form. */
  readonly documentNumber?: TextFilter | null | undefined;
  /** A deadline of one of its measures ends on this day or later. With `dueTo`, one deadline must end between the two days. It need not be a deadline of the measure that meets another condition. */
  readonly dueFrom?: string | null | undefined;
  /** A deadline of one of its measures ends on this day or earlier. */
  readonly dueTo?: string | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** It names one of these industries, or one within them. Each is given by id, code or any name (3612, 新能源汽车). */
  readonly industry?: ReadonlyArray<string> | null | undefined;
  /** Test on the day it was signed. */
  readonly issuedOn?: DateFilter | null | undefined;
  /** One of these departments issued it. */
  readonly issuer?: ReadonlyArray<string> | null | undefined;
  /** By issuer. */
  readonly issuerName?: TextFilter | null | undefined;
  /** By kind: 通知, 方案, 措施 …. */
  readonly kind?: TextFilter | null | undefined;
  /** Test on the level of its issuer. */
  readonly level?: LevelFilter | null | undefined;
  /** One of its measures names a department of one of these function lines, by key or name: market-regulation, 市场监管. */
  readonly line?: ReadonlyArray<string> | null | undefined;
  /** This must not hold. */
  readonly not?: PolicyFilter | null | undefined;
  /** One of these must hold. */
  readonly or?: ReadonlyArray<PolicyFilter> | null | undefined;
  /** It applies in one of these places or zones, or in a place within them. */
  readonly place?: ReadonlyArray<string> | null | undefined;
  /** Test on the day it was published. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** It or one of its measures refers to some document in one of these ways. */
  readonly relation?: ReadonlyArray<CitationKind> | null | undefined;
  /** It is in one of these states on a given day. */
  readonly state?: StateFilter | null | undefined;
  /** Its text contains these words. */
  readonly text?: string | null | undefined;
  /** By title. */
  readonly title?: TextFilter | null | undefined;
  /** By 有效性: 有效, 失效 …. */
  readonly validity?: TextFilter | null | undefined;
  /** By year. */
  readonly year?: IntFilter | null | undefined;
};

/** Sort order of policies; ties are ordered by id. */
export type PolicyOrder =
  /** By document number, ascending. */
  | 'DOCUMENT_NUMBER_ASC'
  /** By document number, descending. */
  | 'DOCUMENT_NUMBER_DESC'
  /** By the day they were signed, ascending. */
  | 'ISSUED_ON_ASC'
  /** By the day they were signed, descending. */
  | 'ISSUED_ON_DESC'
  /** By number of measures, ascending. */
  | 'MEASURE_COUNT_ASC'
  /** By number of measures, descending. */
  | 'MEASURE_COUNT_DESC'
  /** By the place where they apply in GB/T 2260 order, a zone after the place that contains it, ascending. */
  | 'PLACE_ASC'
  /** By place, descending. */
  | 'PLACE_DESC'
  /** By title, ascending. */
  | 'TITLE_ASC'
  /** By title, descending. */
  | 'TITLE_DESC';

/** How two nodes of the graph are related. */
export type RelationKind =
  /** The text amends this document or asks for its revision (修订, 修改, 修正, 调整). */
  | 'AMENDS'
  /** The policy applies in this place or zone. */
  | 'APPLIES_IN'
  /** The measure names this department, in the role given. */
  | 'ASSIGNED_TO'
  /** The text is based on this document (根据, 依据, 按照, 参照). */
  | 'BASED_ON'
  /** The other industry contains this one. */
  | 'BROADER'
  /** A table says that the measure carries out this upstream task. */
  | 'CARRIES_OUT'
  /** The text mentions this document. */
  | 'CITES'
  /** The text names this industry. */
  | 'CONCERNS'
  /** The text forwards this document of another issuer (转发, 批转). */
  | 'FORWARDS'
  /** The section or policy contains this measure. */
  | 'HAS_MEASURE'
  /** The policy contains this section. */
  | 'HAS_SECTION'
  /** The measure, or the document as a whole (a goal), sets this figure or deadline. */
  | 'HAS_TARGET'
  /** The text implements this document (贯彻, 落实, 执行). */
  | 'IMPLEMENTS'
  /** The policy was issued by this department. */
  | 'ISSUED_BY'
  /** The table names this department for the upstream task. */
  | 'LED_BY'
  /** The text ends the validity of this document (废止, 停止执行). */
  | 'REPEALS'
  /** The measure has the same words as a measure or task of another document. This does not say that it implements it. */
  | 'RESEMBLES'
  /** The department belongs to this place or zone. */
  | 'SERVES'
  /** The task belongs to this document. */
  | 'TASK_OF'
  /** The place lies within the other one. */
  | 'WITHIN';

/** Whether the words of a text were resolved to one entity. Uncertain statements are kept and marked, not dropped. */
export type ResolutionStatus =
  /** Several candidates fit; they are listed. */
  | 'AMBIGUOUS'
  /** The document is known, but its text is not held. */
  | 'NOT_HELD'
  /** Exactly one candidate fits. */
  | 'RESOLVED'
  /** No candidate fits; the reason is given. */
  | 'UNRESOLVED';

/** What a review can find in a draft. */
export type ReviewKind =
  /** Title and number disagree */
  | 'CITATION_CONTRADICTORY'
  /** Cited document not in force */
  | 'CITATION_ENDED'
  /** Unknown cited document */
  | 'CITATION_UNKNOWN'
  /** Deadline before the signature */
  | 'DEADLINE_BEFORE_SIGNATURE'
  /** Department renamed */
  | 'DEPARTMENT_RENAMED'
  /** Department unknown at this level */
  | 'DEPARTMENT_UNKNOWN'
  /** Department not known */
  | 'DEPARTMENT_UNLISTED'
  /** Looser than the upstream document */
  | 'FIGURE_LOOSER'
  /** Measure without a deadline */
  | 'MEASURE_WITHOUT_DEADLINE'
  /** Measure without a department */
  | 'MEASURE_WITHOUT_DEPARTMENT'
  /** Numbering with a gap */
  | 'NUMBERING_GAP'
  /** Name of another place left in */
  | 'OTHER_PLACE';

/** The role of a department in a task. */
export type Role =
  /** 指导, 督促指导: guides the departments that carry out the task. */
  | 'GUIDE'
  /** 牵头: leads the task. */
  | 'LEAD'
  /** 责任, 负责: is responsible for the task. */
  | 'RESPONSIBLE'
  /** 配合, 参与: helps with the task. */
  | 'SUPPORT';

/** What matched. */
export type SearchMatch =
  /** Matched by the English name that the department itself uses: Ministry of Finance, MOF. */
  | 'ENGLISH'
  /** Matched by the name of another department of its function line, or of a predecessor: 环保局. */
  | 'LINE'
  /** Matched by its title or name. */
  | 'NAME'
  /** Matched by its document number. */
  | 'NUMBER'
  /** Matched by another name: one used in documents, or a common short form: 市监局. */
  | 'OTHER_NAME'
  /** Matched by the pinyin of one of its names, initials or in full: hqqczj. */
  | 'PINYIN'
  /** Matched by an unofficial English translation of its function or class: development and reform, manufacturing. */
  | 'TRANSLATION'
  /** Matched by its number in the given document or place: 滨海新区 12. */
  | 'UNIT'
  /** Matched by its text. */
  | 'WORDS';

/** Certainty of a finding of a review. */
export type Severity =
  /** Two statements contradict each other. */
  | 'ERROR'
  /** Could not be checked. It need not be wrong. */
  | 'NOTE'
  /** Probably a mistake. */
  | 'WARNING';

/** A test on the state of a policy on a given day. The day is required. */
export type StateFilter = {
  /** The day: 2026-07-31. */
  readonly asOf: string;
  /** Is one of these states. */
  readonly in: ReadonlyArray<LifeState>;
};

/** Where a statement comes from. */
export type StatementOrigin =
  /** A person corrected the reading, or added what was missed. */
  | 'CORRECTED'
  /** A rule read it from the text. */
  | 'READ';

/** A figure or deadline that the measure sets. All conditions must hold for the same one. */
export type TargetFilter = {
  /** It is due on this day or later. */
  readonly dueFrom?: string | null | undefined;
  /** It is due on this day or earlier. */
  readonly dueTo?: string | null | undefined;
  /** The kind is one of these. */
  readonly kind?: ReadonlyArray<TargetKind> | null | undefined;
  /** The unit is one of these. */
  readonly unit?: ReadonlyArray<string> | null | undefined;
  /** The printed words contain these words. */
  readonly words?: string | null | undefined;
};

/** Kind of a figure. */
export type TargetKind =
  /** A sum or a quantity with a unit: 500万元. */
  | 'AMOUNT'
  /** A number of things: 10家. */
  | 'COUNT'
  /** A day or period by which something is due: 2022年6月底前. */
  | 'DEADLINE'
  /** A share or a rate: 8%. */
  | 'PERCENT';

/** Which tasks. All conditions must hold; `or` and `not` combine. On the outermost filter, department, name, line, level and place select whose tasks are listed. Groups that include such departments without naming them (各有关部门) are listed too, with `named: false` and how they include them. */
export type TaskFilter = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<TaskFilter> | null | undefined;
  /** true: only tasks with a deadline that has a date; false: only tasks without one. */
  readonly dated?: boolean | null | undefined;
  /** The department is one of these. */
  readonly department?: ReadonlyArray<string> | null | undefined;
  /** The task is in one of these policies. */
  readonly document?: ReadonlyArray<string> | null | undefined;
  /** These words occur in the title or number of the policy, or in the title of the section. */
  readonly documentText?: string | null | undefined;
  /** One deadline is on this day or later; with `dueTo`, one deadline lies between the two days. */
  readonly dueFrom?: string | null | undefined;
  /** One deadline is on this day or earlier; with `dueFrom`, one deadline lies between the two days. */
  readonly dueTo?: string | null | undefined;
  /** true: only tasks with a deadline, dated or not (每季度末); false: only tasks without one. */
  readonly hasDeadline?: boolean | null | undefined;
  /** true: only tasks with a figure; false: only tasks without one. */
  readonly hasFigure?: boolean | null | undefined;
  /** The measure names one of these industries, or one within them. Each is given by id, code or any name (3612, 新能源汽车). */
  readonly industry?: ReadonlyArray<string> | null | undefined;
  /** The policy was signed on this day or later. */
  readonly issuedFrom?: string | null | undefined;
  /** The policy was signed on this day or earlier. */
  readonly issuedTo?: string | null | undefined;
  /** The department is of one of these kinds. */
  readonly kind?: ReadonlyArray<DepartmentKind> | null | undefined;
  /** The department is at one of these levels. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** The department belongs to one of these function lines (条线), by key or name: 财政. */
  readonly line?: ReadonlyArray<string> | null | undefined;
  /** These words occur in the measure itself: its number, heading or text. */
  readonly measureText?: string | null | undefined;
  /** One of the department’s names contains these words, or its pinyin initials start with these letters. */
  readonly name?: string | null | undefined;
  /** true: only tasks that name the department itself; false: only tasks of groups that include it without naming it. */
  readonly named?: boolean | null | undefined;
  /** This must not hold. */
  readonly not?: TaskFilter | null | undefined;
  /** One of these must hold. */
  readonly or?: ReadonlyArray<TaskFilter> | null | undefined;
  /** These words occur in a name of another department of the measure: its known name or the name as printed. */
  readonly otherName?: string | null | undefined;
  /** The department belongs to one of these places or zones, or to a place within them. */
  readonly place?: ReadonlyArray<string> | null | undefined;
  /** The policy was issued at one of these levels. */
  readonly policyLevel?: ReadonlyArray<Level> | null | undefined;
  /** The role is one of these. */
  readonly role?: ReadonlyArray<Role> | null | undefined;
  /** The resolution status of the assignment is one of these. */
  readonly status?: ReadonlyArray<ResolutionStatus> | null | undefined;
  /** These words occur in a figure or deadline. */
  readonly targetText?: string | null | undefined;
  /** These words occur in the measure, its section, the title or number of the policy, a figure or deadline, or the name of any department of the measure. */
  readonly text?: string | null | undefined;
};

/** Sort order of tasks. In ascending orders, tasks that name the department come before collective mentions. */
export type TaskOrder =
  /** By department, then by policy. */
  | 'DEPARTMENT_ASC'
  /** By department, descending. */
  | 'DEPARTMENT_DESC'
  /** By policy, then by position in it. */
  | 'DOCUMENT_ASC'
  /** By policy, descending. */
  | 'DOCUMENT_DESC'
  /** By the first deadline of the measure, ascending; those without one come last. */
  | 'DUE_ASC'
  /** By the first deadline of the measure, descending; those without one come first. */
  | 'DUE_DESC'
  /** By the day the policy was signed. */
  | 'ISSUED_ON_ASC'
  /** By the day the policy was signed, newest first. */
  | 'ISSUED_ON_DESC'
  /** By the next deadline on `dueAsOf` or later, ascending; those without one come last. */
  | 'NEXT_DUE_ASC'
  /** By the next deadline on `dueAsOf` or later, descending; those without one come first. */
  | 'NEXT_DUE_DESC'
  /** Lead, then responsible, then support. */
  | 'ROLE_ASC'
  /** Support, then responsible, then lead. */
  | 'ROLE_DESC';

/** A test on a text. Several operators must all hold. */
export type TextFilter = {
  /** Contains this text; case is ignored. */
  readonly contains?: string | null | undefined;
  /** Equals this text. */
  readonly eq?: string | null | undefined;
  /** Equals one of these texts. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** true: the value is missing; false: the value is present. */
  readonly missing?: boolean | null | undefined;
  /** Starts with this text. */
  readonly startsWith?: string | null | undefined;
};

/** Why the two figures were paired. */
export type TighteningBasis =
  /** The lower document refers to the higher one, itself or through others. */
  | 'CITED'
  /** Both documents apply in one place. */
  | 'SAME_PLACE'
  /** The lower measure repeats words of the higher one, and its place is within the place of the higher document. */
  | 'SAME_WORDS';

/** Why two figures cannot be compared. */
export type TighteningReason =
  /** An amount or a count of another level, of which a place is expected to reach only its own share, or an amount that is granted. */
  | 'AMOUNT'
  /** One is the least and the other the most, or a length of time is said to be neither. */
  | 'BOUNDS'
  /** The words around it do not say what the figure measures. */
  | 'NO_OBJECT'
  /** A range, a recurrence, or a deadline that is neither a day nor a length of time. */
  | 'OPEN';

/** Whether the step goes down a level or on to a later year. */
export type TighteningStep =
  /** The second figure is from a document of a lower level. */
  | 'LEVEL'
  /** The second figure is from a later document of the same level and place. */
  | 'YEAR';

/** How the second figure compares to the first. */
export type TighteningVerdict =
  /** Less must be reached, more is allowed, or the day is later. */
  | 'LOOSER'
  /** They cannot be compared; see `reason`. */
  | 'NOT_COMPARABLE'
  /** The same figure or day. */
  | 'SAME'
  /** More must be reached, less is allowed, or the day is earlier. */
  | 'TIGHTER';

/** Direction in which to follow the chains. */
export type TraceDirection =
  /** Towards what carries out, implements, is based on or cites the start. */
  | 'DOWN'
  /** Towards what the start carries out, implements, is based on or cites. */
  | 'UP';

/** Upward from a measure: which part of its policy contains the words of a hop. */
export type TraceScope =
  /** Another section or attachment, so the words do not say what the measure is based on. */
  | 'OTHER_PART'
  /** The whole document, the measure included: the opening, general provisions, or a section that contains it. */
  | 'WHOLE_DOCUMENT';

export type CountedFacetsFragment = { readonly totalCount: number, readonly asOf: string, readonly facets: ReadonlyArray<{ readonly field: FacetField, readonly valueCount: number, readonly without: number, readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly within: string | null, readonly count: number }> }> };

type DocumentName_CitedDocument_Fragment = { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null };

type DocumentName_Policy_Fragment = { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null };

export type DocumentNameFragment =
  | DocumentName_CitedDocument_Fragment
  | DocumentName_Policy_Fragment
;

type DividedDocument_CitedDocument_Fragment = { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null, readonly upstreamTasks: { readonly totalCount: number } };

type DividedDocument_Policy_Fragment = { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null, readonly upstreamTasks: { readonly totalCount: number } };

export type DividedDocumentFragment =
  | DividedDocument_CitedDocument_Fragment
  | DividedDocument_Policy_Fragment
;

export type SectionNameFragment = { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly title: string | null };

export type MeasureTitleFragment = { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string };

export type MeasureNameFragment = { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null };

export type TaskNameFragment = { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string };

export type DepartmentNameFragment = { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string };

export type PlaceNameFragment = { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string };

export type IndustryNameFragment = { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly name: string };

export type TargetNameFragment = { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly surface: string };

type NodeName_CitedDocument_Fragment = { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null };

type NodeName_Department_Fragment = { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string };

type NodeName_Industry_Fragment = { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string };

type NodeName_Jurisdiction_Fragment = { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string };

type NodeName_Measure_Fragment = { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null };

type NodeName_Policy_Fragment = { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null };

type NodeName_Section_Fragment = { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null };

type NodeName_Target_Fragment = { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string };

type NodeName_UpstreamTask_Fragment = { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string };

export type NodeNameFragment =
  | NodeName_CitedDocument_Fragment
  | NodeName_Department_Fragment
  | NodeName_Industry_Fragment
  | NodeName_Jurisdiction_Fragment
  | NodeName_Measure_Fragment
  | NodeName_Policy_Fragment
  | NodeName_Section_Fragment
  | NodeName_Target_Fragment
  | NodeName_UpstreamTask_Fragment
;

export type ProofFragment = { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null };

export type LifeOfFragment = { readonly asOf: string, readonly state: LifeState, readonly since: string | null, readonly until: string | null, readonly words: string | null, readonly repealedBy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } | null };

export type FindNodesQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
}>;


export type FindNodesQuery = { readonly search: ReadonlyArray<{ readonly kind: NodeKind, readonly title: string, readonly snippet: string | null, readonly policyTitle: string | null, readonly matchedBy: SearchMatch, readonly partial: boolean, readonly titleHighlights: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
      | { readonly id: string }
      | { readonly successor: string | null, readonly endedBy: number | null, readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

export type NameNodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NameNodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
    | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
    | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
    | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
    | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
    | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
    | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
    | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
   | null> };

export type StateOfDocumentQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type StateOfDocumentQuery = { readonly node:
    | { readonly __typename: 'CitedDocument', readonly id: string, readonly state: { readonly asOf: string, readonly state: LifeState, readonly since: string | null, readonly until: string | null, readonly words: string | null, readonly repealedBy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } | null } }
    | { readonly __typename: 'Department', readonly id: string }
    | { readonly __typename: 'Industry', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Policy', readonly id: string, readonly sameNumber: ReadonlyArray<{ readonly id: string, readonly title: string | null }>, readonly state: { readonly asOf: string, readonly state: LifeState, readonly since: string | null, readonly until: string | null, readonly words: string | null, readonly repealedBy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } | null } }
    | { readonly __typename: 'Section', readonly id: string }
    | { readonly __typename: 'Target', readonly id: string }
    | { readonly __typename: 'UpstreamTask', readonly id: string }
   | null };

export type HeldPolicyNamesQueryVariables = Exact<{
  where?: PolicyFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HeldPolicyNamesQuery = { readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }> } };

export type SameWordsSidesFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number, readonly isEarlier: boolean | null, readonly own:
      | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
      | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
      | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
     | null, readonly node:
      | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
      | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
      | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
    , readonly here: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly there: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> };

export type SameWordsOfQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type SameWordsOfQuery = { readonly node:
    | { readonly sameWords: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number, readonly isEarlier: boolean | null, readonly own:
            | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
            | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
            | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
           | null, readonly node:
            | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
            | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
            | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
          , readonly here: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly there: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly wordsOfMany: ReadonlyArray<{ readonly documents: number, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null }, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
          | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
          | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
          | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
          | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
          | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
          | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
          | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
        > }> }
    | { readonly sameWords: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number, readonly isEarlier: boolean | null, readonly own:
            | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
            | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
            | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
           | null, readonly node:
            | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
            | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
            | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
          , readonly here: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly there: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } }
    | { readonly sameWords: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number, readonly isEarlier: boolean | null, readonly own:
            | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
            | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
            | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
           | null, readonly node:
            | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
            | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
            | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
          , readonly here: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly there: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type IndustryTasksQueryVariables = Exact<{
  industry?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type IndustryTasksQuery = { readonly tasks: { readonly nodes: ReadonlyArray<{ readonly role: Role | null, readonly due: string | null, readonly department: { readonly name: string }, readonly measure: { readonly label: string | null }, readonly policy: { readonly title: string | null, readonly documentNumber: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HeldCorrectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldCorrectionsQuery = { readonly corrections: ReadonlyArray<{ readonly keys: ReadonlyArray<string> }> };

export type ChangesSinceQueryVariables = Exact<{
  sinceVersion?: string | null | undefined;
  sinceDate?: string | null | undefined;
  where?: TaskFilter | null | undefined;
  document?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesSinceQuery = { readonly changes: { readonly version: string | null, readonly keptSince: string | null, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DataChangeKind, readonly reason: DataChangeReason, readonly at: string, readonly documentId: string, readonly documentTitle: string | null, readonly label: string | null, readonly departmentName: string | null, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string>, readonly document:
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly about:
        | { readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
        | { readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
       | null, readonly measure: { readonly id: string } | null, readonly measures: ReadonlyArray<{ readonly id: string }> }> } };

type UnitWords_Measure_Fragment = { readonly __typename: 'Measure', readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string };

type UnitWords_UpstreamTask_Fragment = { readonly __typename: 'UpstreamTask', readonly id: string, readonly title: string };

export type UnitWordsFragment =
  | UnitWords_Measure_Fragment
  | UnitWords_UpstreamTask_Fragment
;

export type FigureWordsFragment = { readonly id: string, readonly surface: string, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly measure: { readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly start: number | null } | null };

export type CompareTwoQueryVariables = Exact<{
  left: string;
  right: string;
}>;


export type CompareTwoQuery = { readonly compare: { readonly leftMeasures: number, readonly rightMeasures: number, readonly left:
      | { readonly title: string | null, readonly documentNumber: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly upstreamTasks: { readonly totalCount: number } }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly title: string | null, readonly documentNumber: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly upstreamTasks: { readonly totalCount: number } }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly id: string, readonly nodeKind: NodeKind }
    , readonly right:
      | { readonly title: string | null, readonly documentNumber: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly upstreamTasks: { readonly totalCount: number } }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly title: string | null, readonly documentNumber: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly upstreamTasks: { readonly totalCount: number } }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly id: string, readonly nodeKind: NodeKind }
      | { readonly id: string, readonly nodeKind: NodeKind }
    , readonly tasks: ReadonlyArray<{ readonly carriesOut: boolean, readonly similarity: number, readonly left:
        | { readonly __typename: 'Measure', readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string }
        | { readonly __typename: 'UpstreamTask', readonly id: string, readonly title: string }
      , readonly right:
        | { readonly __typename: 'Measure', readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string }
        | { readonly __typename: 'UpstreamTask', readonly id: string, readonly title: string }
       }>, readonly figures: ReadonlyArray<{ readonly verdict: FigureVerdict, readonly similarity: number, readonly left: { readonly id: string, readonly surface: string, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly measure: { readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly start: number | null } | null }, readonly right: { readonly id: string, readonly surface: string, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly measure: { readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly start: number | null } | null } }>, readonly passages: ReadonlyArray<{ readonly similarity: number, readonly same: number, readonly leftWords: string, readonly rightWords: string, readonly left:
        | { readonly __typename: 'Measure', readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string }
        | { readonly __typename: 'UpstreamTask', readonly id: string, readonly title: string }
      , readonly right:
        | { readonly __typename: 'Measure', readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string }
        | { readonly __typename: 'UpstreamTask', readonly id: string, readonly title: string }
       }>, readonly departments: ReadonlyArray<{ readonly left: number, readonly right: number, readonly department: { readonly id: string, readonly name: string } }>, readonly lines: ReadonlyArray<{ readonly line: string, readonly lineName: string, readonly left: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly right: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly industries: ReadonlyArray<{ readonly left: number, readonly right: number, readonly industry: { readonly id: string, readonly name: string } }>, readonly documents: ReadonlyArray<
      | { readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
    > } | null };

export type DividedDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DividedDocumentsQuery = { readonly citedMost: ReadonlyArray<{ readonly document:
      | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null, readonly upstreamTasks: { readonly totalCount: number } }
      | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null, readonly upstreamTasks: { readonly totalCount: number } }
     }> };

export type CorpusCountsQueryVariables = Exact<{
  rows: CorpusAxis;
  columns: CorpusAxis;
  asOf: string;
  skipRows: number;
  skipColumns: number;
}>;


export type CorpusCountsQuery = { readonly corpusMatrix: { readonly totalCount: number, readonly rowTotal: number, readonly columnTotal: number, readonly rowsWithout: number, readonly columnsWithout: number, readonly columns: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly count: number }>, readonly rows: ReadonlyArray<{ readonly counts: ReadonlyArray<number>, readonly head: { readonly value: string, readonly name: string | null, readonly count: number } }> } };

export type CorpusCoverageQueryVariables = Exact<{
  words: string;
  documentLevel?: ReadonlyArray<Level> | Level | null | undefined;
  placeLevel?: ReadonlyArray<Level> | Level | null | undefined;
  within: boolean;
  skipRows: number;
  firstRows: number;
  skipColumns: number;
}>;


export type CorpusCoverageQuery = { readonly coverageMatrix: { readonly documentTotal: number, readonly placeTotal: number, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: Level | null }>, readonly rows: ReadonlyArray<{ readonly cells: ReadonlyArray<PlaceState>, readonly sameWords: ReadonlyArray<number>, readonly sameWordsCount: number, readonly document:
        | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
        | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
      , readonly counts: ReadonlyArray<{ readonly state: PlaceState, readonly count: number }> }> } };

export type AdopterFieldsFragment = { readonly state: CoverageState, readonly day: string | null, readonly days: number | null, readonly policy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } };

export type AdoptionOfQueryVariables = Exact<{
  document: string;
  province?: string | null | undefined;
}>;


export type AdoptionOfQuery = { readonly adoption: { readonly since: string | null, readonly document:
      | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
    , readonly adopters: ReadonlyArray<{ readonly state: CoverageState, readonly day: string | null, readonly days: number | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly policy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } }>, readonly provinces: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly tiles: ReadonlyArray<{ readonly code: string, readonly name: string, readonly shortName: string, readonly place: string | null, readonly state: PlaceState, readonly held: number, readonly adopters: number, readonly first: { readonly state: CoverageState, readonly day: string | null, readonly days: number | null, readonly policy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } } | null }> } | null };

export type PlanCountsFragment = { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> };

export type PlanDepartmentsQueryVariables = Exact<{
  where: MeasureFilter;
  asOf: string;
  first: number;
}>;


export type PlanDepartmentsQuery = { readonly measureFacets: { readonly facets: ReadonlyArray<{ readonly valueCount: number, readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null }> }> } };

export type YearPlanQueryVariables = Exact<{
  q1?: MeasureFilter | null | undefined;
  q2?: MeasureFilter | null | undefined;
  q3?: MeasureFilter | null | undefined;
  q4?: MeasureFilter | null | undefined;
  before?: MeasureFilter | null | undefined;
  undated?: MeasureFilter | null | undefined;
  asOf: string;
}>;


export type YearPlanQuery = { readonly q1: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> }, readonly q2: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> }, readonly q3: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> }, readonly q4: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> }, readonly before: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> }, readonly undated: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> } };

export type PlanDocumentsQueryVariables = Exact<{
  where: PolicyFilter;
  after?: string | null | undefined;
}>;


export type PlanDocumentsQuery = { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly issuerName: string | null, readonly appliesIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } };

export type PlanPlacesQueryVariables = Exact<{
  asOf: string;
}>;


export type PlanPlacesQuery = { readonly policyFacets: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly count: number }> }> } };

export type CoveringPolicyFieldsFragment = { readonly state: CoverageState, readonly hops: number, readonly tasks: number, readonly measures: number, readonly policy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly life: { readonly asOf: string, readonly state: LifeState, readonly since: string | null, readonly until: string | null, readonly words: string | null, readonly repealedBy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } | null } }, readonly chain: ReadonlyArray<{ readonly id: string, readonly relation: RelationKind, readonly target:
      | { readonly __typename: 'CitedDocument', readonly title: string | null, readonly documentNumber: string | null, readonly id: string, readonly nodeKind: NodeKind }
      | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind }
      | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind }
      | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind }
      | { readonly __typename: 'Policy', readonly title: string | null, readonly documentNumber: string | null, readonly id: string, readonly nodeKind: NodeKind }
      | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind }
      | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind }
      | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }
    , readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> };

export type CoverageOfQueryVariables = Exact<{
  document: string;
  asOf: string;
}>;


export type CoverageOfQuery = { readonly coverage: { readonly placeTotal: number, readonly taskTotal: number, readonly document:
      | { readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
    , readonly places: ReadonlyArray<{ readonly known: boolean, readonly place: { readonly id: string, readonly name: string, readonly level: Level | null }, readonly policies: ReadonlyArray<{ readonly state: CoverageState, readonly hops: number, readonly tasks: number, readonly measures: number, readonly policy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly life: { readonly asOf: string, readonly state: LifeState, readonly since: string | null, readonly until: string | null, readonly words: string | null, readonly repealedBy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } | null } }, readonly chain: ReadonlyArray<{ readonly id: string, readonly relation: RelationKind, readonly target:
            | { readonly __typename: 'CitedDocument', readonly title: string | null, readonly documentNumber: string | null, readonly id: string, readonly nodeKind: NodeKind }
            | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind }
            | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind }
            | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind }
            | { readonly __typename: 'Policy', readonly title: string | null, readonly documentNumber: string | null, readonly id: string, readonly nodeKind: NodeKind }
            | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind }
            | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind }
            | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }
          , readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }> }>, readonly placeCounts: { readonly carriesOut: number, readonly restsOn: number, readonly mentions: number, readonly none: number }, readonly policiesWithoutPlace: ReadonlyArray<{ readonly state: CoverageState, readonly hops: number, readonly tasks: number, readonly measures: number, readonly policy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly life: { readonly asOf: string, readonly state: LifeState, readonly since: string | null, readonly until: string | null, readonly words: string | null, readonly repealedBy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } | null } }, readonly chain: ReadonlyArray<{ readonly id: string, readonly relation: RelationKind, readonly target:
          | { readonly __typename: 'CitedDocument', readonly title: string | null, readonly documentNumber: string | null, readonly id: string, readonly nodeKind: NodeKind }
          | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind }
          | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind }
          | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind }
          | { readonly __typename: 'Policy', readonly title: string | null, readonly documentNumber: string | null, readonly id: string, readonly nodeKind: NodeKind }
          | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind }
          | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind }
          | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }
        , readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }>, readonly tasks: ReadonlyArray<{ readonly known: boolean, readonly task: { readonly id: string, readonly area: string | null, readonly title: string }, readonly measures: ReadonlyArray<{ readonly places: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly measure: { readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly assignments: { readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly node: { readonly id: string, readonly name: string } }> } } }> }> } | null };

export type CitedMostQueryVariables = Exact<{ [key: string]: never; }>;


export type CitedMostQuery = { readonly citedMost: ReadonlyArray<{ readonly policies: number, readonly mentions: number, readonly document:
      | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null, readonly upstreamTasks: { readonly totalCount: number } }
      | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null, readonly upstreamTasks: { readonly totalCount: number } }
     }> };

export type BusiestDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type BusiestDepartmentsQuery = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly jurisdiction: { readonly id: string } | null, readonly taskCount: { readonly all: number } | null }> } };

export type OfReformFragment = { readonly id: string, readonly name: string, readonly taskCount: { readonly all: number } | null };

export type DeskDepartmentQueryVariables = Exact<{
  id: string;
}>;


export type DeskDepartmentQuery = { readonly node:
    | { readonly __typename: 'CitedDocument' }
    | { readonly __typename: 'Department', readonly id: string, readonly name: string, readonly line: string | null, readonly lineName: string | null, readonly successor: string | null, readonly endedBy: number | null, readonly predecessors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly taskCount: { readonly all: number } | null }> }, readonly successors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly taskCount: { readonly all: number } | null }> } }
    | { readonly __typename: 'Industry' }
    | { readonly __typename: 'Jurisdiction' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'UpstreamTask' }
   | null };

export type DeskTasksQueryVariables = Exact<{
  where: TaskFilter;
  orderBy: TaskOrder;
  first: number;
  after?: string | null | undefined;
  counted: boolean;
  asOf: string;
}>;


export type DeskTasksQuery = { readonly tasks: { readonly totalCount: number, readonly counts?: { readonly roles: ReadonlyArray<{ readonly role: Role | null, readonly count: number }>, readonly dues: { readonly passed: number, readonly soon: number, readonly later: number, readonly none: number }, readonly documents: ReadonlyArray<{ readonly count: number, readonly policy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } | null }> }, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly noteKeys: ReadonlyArray<string>, readonly role: Role | null, readonly named: boolean, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly inclusion: { readonly classes: ReadonlyArray<string>, readonly whole: boolean, readonly place: string } | null, readonly department: { readonly id: string, readonly name: string }, readonly measure: { readonly id: string, readonly ordinal: number, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly sectionTitle: string | null }, readonly policy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null }, readonly targets: ReadonlyArray<{ readonly id: string, readonly surface: string, readonly kind: TargetKind, readonly to: string | null, readonly recurring: string | null }>, readonly others: ReadonlyArray<{ readonly id: string, readonly name: string, readonly as: string | null, readonly role: Role | null }>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } };

export type ListOwnerQueryVariables = Exact<{
  id: string;
}>;


export type ListOwnerQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly line: string | null, readonly lineName: string | null }
    | Record<PropertyKey, never>
   | null };

export type ChangedMeasureFragment = { readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly start: number | null, readonly end: number | null, readonly sectionTitle: string | null, readonly policy: { readonly id: string } | null };

export type NamedDepartmentFragment = { readonly role: Role | null, readonly department: { readonly id: string, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

export type DifferenceOfQueryVariables = Exact<{
  left: string;
  right: string;
  department?: ReadonlyArray<string> | string | null | undefined;
  line?: ReadonlyArray<string> | string | null | undefined;
}>;


export type DifferenceOfQuery = { readonly diff: ReadonlyArray<{ readonly kind: DifferenceKind, readonly similarity: number | null, readonly left: { readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly start: number | null, readonly end: number | null, readonly sectionTitle: string | null, readonly policy: { readonly id: string } | null } | null, readonly right: { readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly start: number | null, readonly end: number | null, readonly sectionTitle: string | null, readonly policy: { readonly id: string } | null } | null, readonly elsewhere: { readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly start: number | null, readonly end: number | null, readonly sectionTitle: string | null, readonly policy: { readonly id: string } | null } | null, readonly leftNamings: ReadonlyArray<{ readonly role: Role | null, readonly department: { readonly id: string, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }>, readonly rightNamings: ReadonlyArray<{ readonly role: Role | null, readonly department: { readonly id: string, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }>, readonly elsewhereNamings: ReadonlyArray<{ readonly role: Role | null, readonly department: { readonly id: string, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }>, readonly changes: ReadonlyArray<{ readonly what: ChangeKind, readonly left: string | null, readonly right: string | null, readonly tightened: boolean | null }> }> | null };

export type HeldDocumentsQueryVariables = Exact<{
  where?: PolicyFilter | null | undefined;
  orderBy?: PolicyOrder | null | undefined;
  asOf: string;
  first: number;
  after?: string | null | undefined;
  industries: boolean;
}>;


export type HeldDocumentsQuery = { readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuerName: string | null, readonly level: Level | null, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly sourceName: string | null, readonly sourceUrl: string | null, readonly state: { readonly asOf: string, readonly state: LifeState, readonly since: string | null, readonly until: string | null, readonly words: string | null, readonly repealedBy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } | null }, readonly appliesIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly industries?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly statistics: { readonly measures: number, readonly unresolved: number } | null, readonly alarms: ReadonlyArray<{ readonly kind: AlarmKind }> }> } };

export type PolicyFacetsQueryVariables = Exact<{
  where?: PolicyFilter | null | undefined;
  asOf: string;
  fields?: ReadonlyArray<FacetField> | FacetField | null | undefined;
  values: number;
  words?: string | null | undefined;
}>;


export type PolicyFacetsQuery = { readonly counts: { readonly totalCount: number, readonly asOf: string, readonly facets: ReadonlyArray<{ readonly field: FacetField, readonly valueCount: number, readonly without: number, readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly within: string | null, readonly count: number }> }> } };

export type FindDrawnQueryVariables = Exact<{
  text: string;
  among?: ReadonlyArray<string> | string | null | undefined;
}>;


export type FindDrawnQuery = { readonly search: ReadonlyArray<{ readonly partial: boolean, readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

export type UnfoldQueryVariables = Exact<{
  source: string;
  target: string;
}>;


export type UnfoldQuery = { readonly unfold: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly source: string, readonly target: string, readonly role: Role | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly quote: string | null, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } };

export type OverviewQueryVariables = Exact<{
  limit: number;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
}>;


export type OverviewQuery = { readonly dataVersion: string | null, readonly overview: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string, readonly detail: string | null, readonly level: Level | null, readonly date: string | null, readonly place: string | null, readonly issuer: string | null, readonly status: ResolutionStatus, readonly degree: number, readonly folded: number, readonly due: string | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly source: string, readonly target: string, readonly count: number, readonly role: Role | null, readonly status: ResolutionStatus, readonly quote: string | null, readonly direct: boolean }>, readonly omitted: ReadonlyArray<{ readonly kind: NodeKind, readonly of: string | null, readonly count: number, readonly reason: string }> }, readonly statistics: { readonly nodes: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly count: number }> } };

export type LayerQueryVariables = Exact<{
  kind: NodeKind;
  first: number;
  drawn?: ReadonlyArray<string> | string | null | undefined;
}>;


export type LayerQuery = { readonly layer: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string, readonly detail: string | null, readonly level: Level | null, readonly date: string | null, readonly place: string | null, readonly issuer: string | null, readonly status: ResolutionStatus, readonly degree: number, readonly folded: number, readonly due: string | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly source: string, readonly target: string, readonly count: number, readonly role: Role | null, readonly status: ResolutionStatus, readonly quote: string | null, readonly direct: boolean }>, readonly omitted: ReadonlyArray<{ readonly kind: NodeKind, readonly of: string | null, readonly count: number, readonly reason: string }> } };

export type IdsOfTodayQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type IdsOfTodayQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type ResemblancesQueryVariables = Exact<{ [key: string]: never; }>;


export type ResemblancesQuery = { readonly resemblances: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string, readonly detail: string | null, readonly level: Level | null, readonly date: string | null, readonly place: string | null, readonly issuer: string | null, readonly status: ResolutionStatus, readonly degree: number, readonly folded: number, readonly due: string | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly source: string, readonly target: string, readonly count: number, readonly role: Role | null, readonly status: ResolutionStatus, readonly quote: string | null, readonly direct: boolean }>, readonly omitted: ReadonlyArray<{ readonly kind: NodeKind, readonly of: string | null, readonly count: number, readonly reason: string }> } };

export type NeighbourhoodQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  relations?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  limit: number;
  drawn?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string, readonly detail: string | null, readonly level: Level | null, readonly date: string | null, readonly place: string | null, readonly issuer: string | null, readonly status: ResolutionStatus, readonly degree: number, readonly folded: number, readonly due: string | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly source: string, readonly target: string, readonly count: number, readonly role: Role | null, readonly status: ResolutionStatus, readonly quote: string | null, readonly direct: boolean }>, readonly omitted: ReadonlyArray<{ readonly kind: NodeKind, readonly of: string | null, readonly count: number, readonly reason: string, readonly relations: ReadonlyArray<{ readonly relation: RelationKind, readonly count: number }> }> } };

export type ListedMeasuresQueryVariables = Exact<{
  where?: MeasureFilter | null | undefined;
  orderBy?: MeasureOrder | null | undefined;
  asOf: string;
  first: number;
  after?: string | null | undefined;
  industries: boolean;
  citations: boolean;
}>;


export type ListedMeasuresQuery = { readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly sectionTitle: string | null, readonly start: number | null, readonly end: number | null, readonly policy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly level: Level | null, readonly state: { readonly asOf: string, readonly state: LifeState, readonly since: string | null, readonly until: string | null, readonly words: string | null, readonly repealedBy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } | null }, readonly appliesIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null, readonly assignments: { readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly status: ResolutionStatus, readonly node: { readonly id: string, readonly name: string } }> }, readonly targets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TargetKind, readonly surface: string, readonly to: string | null, readonly recurring: string | null }> }, readonly industries?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly citations?: { readonly edges: ReadonlyArray<{ readonly relation: CitationKind, readonly node:
            | { readonly __typename: 'CitedDocument', readonly id: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Policy', readonly id: string, readonly title: string | null, readonly documentNumber: string | null }
           }> } }> } };

export type MeasureFacetsQueryVariables = Exact<{
  where?: MeasureFilter | null | undefined;
  asOf: string;
  fields?: ReadonlyArray<FacetField> | FacetField | null | undefined;
  values: number;
  words?: string | null | undefined;
}>;


export type MeasureFacetsQuery = { readonly counts: { readonly totalCount: number, readonly asOf: string, readonly facets: ReadonlyArray<{ readonly field: FacetField, readonly valueCount: number, readonly without: number, readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly within: string | null, readonly count: number }> }> } };

export type NetworkOfQueryVariables = Exact<{
  department: string;
  line: boolean;
  document?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NetworkOfQuery = { readonly network: { readonly departments: number, readonly measures: number, readonly partnerTotal: number, readonly department: { readonly id: string, readonly name: string, readonly kind: DepartmentKind, readonly line: string | null, readonly lineName: string | null }, readonly policies: ReadonlyArray<{ readonly measures: number, readonly policy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } }>, readonly partners: ReadonlyArray<{ readonly together: number, readonly leads: number, readonly ledBy: number, readonly bothLead: number, readonly bothAnswer: number, readonly takesPart: number, readonly documents: number, readonly department: { readonly id: string, readonly name: string, readonly kind: DepartmentKind, readonly status: ResolutionStatus, readonly reason: string | null } }> } | null };

export type SharedMeasuresQueryVariables = Exact<{
  where: MeasureFilter;
  after?: string | null | undefined;
}>;


export type SharedMeasuresQuery = { readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } | null, readonly assignments: { readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly node: { readonly id: string, readonly name: string, readonly line: string | null } }> } }> } };

export type LinesTogetherQueryVariables = Exact<{
  where?: MeasureFilter | null | undefined;
}>;


export type LinesTogetherQuery = { readonly lineNetwork: { readonly measures: number, readonly lines: ReadonlyArray<{ readonly line: string, readonly name: string | null, readonly measures: number, readonly degree: number, readonly betweenness: number, readonly community: number }>, readonly ties: ReadonlyArray<{ readonly one: string, readonly other: string, readonly measures: number }> } };

export type DepartmentOfReformFragment = { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string, readonly taskCount: { readonly all: number } | null };

export type DepartmentFactsFragment = { readonly name: string, readonly fullName: string | null, readonly aliases: ReadonlyArray<string>, readonly level: Level | null, readonly lineName: string | null, readonly successor: string | null, readonly endedBy: number | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly kindOfDepartment: DepartmentKind, readonly fullNameFrom: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly document: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null } | null, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null } | null, readonly predecessors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string, readonly taskCount: { readonly all: number } | null }> }, readonly successors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string, readonly taskCount: { readonly all: number } | null }> }, readonly taskCount: { readonly all: number } | null, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string } | null, readonly assignments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly ledTasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly issued: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }> }, readonly sameLine: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> } };

export type JurisdictionFactsFragment = { readonly name: string, readonly level: Level | null, readonly code: string | null, readonly within: { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string } | null, readonly contains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> }, readonly departments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Department', readonly status: ResolutionStatus, readonly reason: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> }, readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }> } };

type DocumentFacts_CitedDocument_Fragment = { readonly title: string | null, readonly documentNumber: string | null, readonly issuerName: string | null, readonly level: Level | null, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly documentKind: string | null, readonly register: { readonly number: string, readonly sure: boolean, readonly source: string | null } | null, readonly citedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationKind, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }, readonly measure: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null } | null, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly upstreamTasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } };

type DocumentFacts_Policy_Fragment = { readonly title: string | null, readonly documentNumber: string | null, readonly issuerName: string | null, readonly level: Level | null, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly documentKind: string | null, readonly register: { readonly number: string, readonly sure: boolean, readonly source: string | null } | null, readonly citedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationKind, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }, readonly measure: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null } | null, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly upstreamTasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } };

export type DocumentFactsFragment =
  | DocumentFacts_CitedDocument_Fragment
  | DocumentFacts_Policy_Fragment
;

export type PolicyFactsFragment = { readonly validity: string | null, readonly inForceFrom: string | null, readonly inForceTo: string | null, readonly draft: boolean, readonly sourceName: string | null, readonly sourceUrl: string | null, readonly goals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Target', readonly from: string | null, readonly to: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly surface: string, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly statistics: { readonly measures: number, readonly measuresWithoutDepartment: number, readonly unresolved: number, readonly targets: number } | null, readonly citations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationKind, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node:
        | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
        | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
      , readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly issuedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly appliesIn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly industries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Industry', readonly code: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string }> } };

export type IndustryFactsFragment = { readonly name: string, readonly code: string | null, readonly standard: string | null, readonly synonyms: ReadonlyArray<string>, readonly broader: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> }, readonly narrower: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> }, readonly measures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly assignments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } };

export type SectionFactsFragment = { readonly label: string | null, readonly start: number | null, readonly end: number | null, readonly sectionTitle: string | null, readonly policy: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null } | null, readonly parent: { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly title: string | null } | null, readonly sections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly title: string | null }> }, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string }> } };

export type MeasureFactsFragment = { readonly ordinal: number, readonly label: string | null, readonly heading: string | null, readonly sectionTitle: string | null, readonly text: string, readonly start: number | null, readonly end: number | null, readonly policy: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null } | null, readonly assignments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly citations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationKind, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node:
        | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
        | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
      , readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly industries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Industry', readonly code: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Target', readonly from: string | null, readonly to: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly surface: string, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly upstreamTasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string, readonly document:
          | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
          | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
         | null }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly sameWords: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number, readonly node:
        | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
        | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
        | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
        | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
        | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
        | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
        | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
        | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
        | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
      , readonly there: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } };

export type UpstreamTaskFactsFragment = { readonly row: number | null, readonly area: string | null, readonly taskTitle: string, readonly taskText: string, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly document:
    | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
    | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
   | null, readonly statedBy: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null } | null, readonly ministries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly measures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } };

export type TargetFactsFragment = { readonly surface: string, readonly value: number | null, readonly upper: number | null, readonly unit: string | null, readonly comparator: Comparator | null, readonly from: string | null, readonly to: string | null, readonly recurring: string | null, readonly targetKind: TargetKind, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly measure: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null } | null };

export type CitationRowsFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationKind, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node:
      | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
    , readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> };

export type ConcernRowsFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Industry', readonly code: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> };

export type AssignmentRowsFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> };

export type SameWordsRowsFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number, readonly node:
      | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
      | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
      | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
    , readonly there: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> };

type StatedRow_AssignmentEdge_Fragment = { readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

type StatedRow_CarryingMeasureEdge_Fragment = { readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

type StatedRow_CitationEdge_Fragment = { readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

type StatedRow_CitedByEdge_Fragment = { readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

type StatedRow_ConcernEdge_Fragment = { readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

type StatedRow_ConcernedMeasureEdge_Fragment = { readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

type StatedRow_DutyEdge_Fragment = { readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

type StatedRow_IssuerEdge_Fragment = { readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

type StatedRow_MinistryEdge_Fragment = { readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

type StatedRow_PlaceEdge_Fragment = { readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

type StatedRow_UpstreamTaskEdge_Fragment = { readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null };

export type StatedRowFragment =
  | StatedRow_AssignmentEdge_Fragment
  | StatedRow_CarryingMeasureEdge_Fragment
  | StatedRow_CitationEdge_Fragment
  | StatedRow_CitedByEdge_Fragment
  | StatedRow_ConcernEdge_Fragment
  | StatedRow_ConcernedMeasureEdge_Fragment
  | StatedRow_DutyEdge_Fragment
  | StatedRow_IssuerEdge_Fragment
  | StatedRow_MinistryEdge_Fragment
  | StatedRow_PlaceEdge_Fragment
  | StatedRow_UpstreamTaskEdge_Fragment
;

export type FactsOfNodeQueryVariables = Exact<{
  id: string;
}>;


export type FactsOfNodeQuery = { readonly node:
    | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuerName: string | null, readonly level: Level | null, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly documentKind: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly register: { readonly number: string, readonly sure: boolean, readonly source: string | null } | null, readonly citedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationKind, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }, readonly measure: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null } | null, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly upstreamTasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } }
    | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string, readonly fullName: string | null, readonly aliases: ReadonlyArray<string>, readonly level: Level | null, readonly lineName: string | null, readonly successor: string | null, readonly endedBy: number | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly kindOfDepartment: DepartmentKind, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly fullNameFrom: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly document: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null } | null, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null } | null, readonly predecessors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string, readonly taskCount: { readonly all: number } | null }> }, readonly successors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string, readonly taskCount: { readonly all: number } | null }> }, readonly taskCount: { readonly all: number } | null, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string } | null, readonly assignments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly ledTasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly issued: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }> }, readonly sameLine: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> } }
    | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string, readonly code: string | null, readonly standard: string | null, readonly synonyms: ReadonlyArray<string>, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly broader: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> }, readonly narrower: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> }, readonly measures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly assignments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string, readonly level: Level | null, readonly code: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly within: { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string } | null, readonly contains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> }, readonly departments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Department', readonly status: ResolutionStatus, readonly reason: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> }, readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }> } }
    | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly ordinal: number, readonly label: string | null, readonly heading: string | null, readonly sectionTitle: string | null, readonly text: string, readonly start: number | null, readonly end: number | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly policy: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null } | null, readonly assignments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly citations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationKind, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node:
            | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
          , readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly industries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Industry', readonly code: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Target', readonly from: string | null, readonly to: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly surface: string, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly upstreamTasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string, readonly document:
              | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
              | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
             | null }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly sameWords: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number, readonly node:
            | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
            | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
            | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
            | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
          , readonly there: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } }
    | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuerName: string | null, readonly level: Level | null, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly validity: string | null, readonly inForceFrom: string | null, readonly inForceTo: string | null, readonly draft: boolean, readonly sourceName: string | null, readonly sourceUrl: string | null, readonly documentKind: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly register: { readonly number: string, readonly sure: boolean, readonly source: string | null } | null, readonly citedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationKind, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }, readonly measure: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null } | null, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly upstreamTasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly goals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Target', readonly from: string | null, readonly to: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly surface: string, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly statistics: { readonly measures: number, readonly measuresWithoutDepartment: number, readonly unresolved: number, readonly targets: number } | null, readonly citations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationKind, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node:
            | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
            | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
          , readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly issuedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly appliesIn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly industries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Industry', readonly code: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string }> } }
    | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly start: number | null, readonly end: number | null, readonly sectionTitle: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly policy: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null } | null, readonly parent: { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly title: string | null } | null, readonly sections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly title: string | null }> }, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string }> } }
    | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string, readonly value: number | null, readonly upper: number | null, readonly unit: string | null, readonly comparator: Comparator | null, readonly from: string | null, readonly to: string | null, readonly recurring: string | null, readonly targetKind: TargetKind, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly measure: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null } | null }
    | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly row: number | null, readonly area: string | null, readonly taskTitle: string, readonly taskText: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly document:
        | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
        | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
       | null, readonly statedBy: { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null } | null, readonly ministries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly measures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } }
   | null };

export type MeasuresOfIndustryQueryVariables = Exact<{
  industry: string;
}>;


export type MeasuresOfIndustryQuery = { readonly industries: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly industries: { readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly id: string, readonly name: string, readonly code: string | null }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }> } };

export type SubjectOfOthersQueryVariables = Exact<{
  id: string;
}>;


export type SubjectOfOthersQuery = { readonly node:
    | { readonly __typename: 'CitedDocument' }
    | { readonly __typename: 'Department', readonly name: string, readonly line: string | null, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string } | null }
    | { readonly __typename: 'Industry' }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'UpstreamTask' }
   | null };

export type LinesOfOthersQueryVariables = Exact<{
  asOf: string;
}>;


export type LinesOfOthersQuery = { readonly measureFacets: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null }> }> } };

export type OthersTasksQueryVariables = Exact<{
  place: string;
  line?: string | null | undefined;
  from?: number | null | undefined;
  to?: number | null | undefined;
  others?: ReadonlyArray<string> | string | null | undefined;
  least: number;
  missing: boolean;
  first: number;
}>;


export type OthersTasksQuery = { readonly commonTasks: { readonly line: string | null, readonly lineName: string | null, readonly missingTotal: number, readonly presentTotal: number, readonly own: { readonly documents: number, readonly measures: number, readonly place: { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string } }, readonly places: ReadonlyArray<{ readonly documents: number, readonly measures: number, readonly place: { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string } }>, readonly withoutLine: ReadonlyArray<{ readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }>, readonly tasks: ReadonlyArray<{ readonly tie: CommonTaskTie, readonly placeTotal: number, readonly centre:
        | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
        | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
        | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
        | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
        | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
        | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
        | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
        | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
        | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
      , readonly measures: ReadonlyArray<{ readonly share: number | null, readonly places: ReadonlyArray<{ readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }>, readonly measure: { readonly __typename: 'Measure', readonly start: number | null, readonly end: number | null, readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }, readonly here: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }>, readonly here: ReadonlyArray<
        | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
        | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
        | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
        | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
        | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
        | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
        | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
        | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
        | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
      >, readonly nearest: { readonly share: number, readonly measure: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null } } | null }> } | null };

export type WayFieldsFragment = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
    | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
    | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
    | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
    | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
    | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
    | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
    | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
  >, readonly steps: ReadonlyArray<{ readonly id: string, readonly relation: RelationKind, readonly source: string, readonly target: string, readonly role: Role | null, readonly status: ResolutionStatus, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> };

export type PathsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  ends: ReadonlyArray<string> | string;
  maxHops: number;
  lineage: ReadonlyArray<RelationKind> | RelationKind;
  departments: ReadonlyArray<RelationKind> | RelationKind;
  hubs: ReadonlyArray<RelationKind> | RelationKind;
  limit: number;
}>;


export type PathsBetweenQuery = { readonly ends: ReadonlyArray<
    | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
    | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
    | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
    | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
    | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
    | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
    | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
    | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
   | null>, readonly lineage: ReadonlyArray<{ readonly nodes: ReadonlyArray<
      | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
      | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
      | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
    >, readonly steps: ReadonlyArray<{ readonly id: string, readonly relation: RelationKind, readonly source: string, readonly target: string, readonly role: Role | null, readonly status: ResolutionStatus, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }>, readonly departments: ReadonlyArray<{ readonly nodes: ReadonlyArray<
      | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
      | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
      | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
    >, readonly steps: ReadonlyArray<{ readonly id: string, readonly relation: RelationKind, readonly source: string, readonly target: string, readonly role: Role | null, readonly status: ResolutionStatus, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }>, readonly hubs: ReadonlyArray<{ readonly nodes: ReadonlyArray<
      | { readonly __typename: 'CitedDocument', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Industry', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly title: string | null, readonly documentNumber: string | null }
      | { readonly __typename: 'Section', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly label: string | null, readonly title: string | null }
      | { readonly __typename: 'Target', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly surface: string }
      | { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly taskTitle: string }
    >, readonly steps: ReadonlyArray<{ readonly id: string, readonly relation: RelationKind, readonly source: string, readonly target: string, readonly role: Role | null, readonly status: ResolutionStatus, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }> };

export type PathExamplesQueryVariables = Exact<{ [key: string]: never; }>;


export type PathExamplesQuery = { readonly citedMost: ReadonlyArray<{ readonly document:
      | { readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly citedBy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly documentNumber: string | null }> } }
      | { readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly citedBy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly documentNumber: string | null }> } }
     }> };

export type ReadDocumentQueryVariables = Exact<{
  id: string;
}>;


export type ReadDocumentQuery = { readonly node:
    | { readonly __typename: 'CitedDocument', readonly title: string | null, readonly documentNumber: string | null, readonly issuerName: string | null, readonly issuedOn: string | null, readonly held: boolean, readonly id: string }
    | { readonly __typename: 'Department', readonly id: string }
    | { readonly __typename: 'Industry', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Policy', readonly title: string | null, readonly documentNumber: string | null, readonly issuerName: string | null, readonly issuedOn: string | null, readonly held: boolean, readonly text: string | null, readonly charCount: number | null, readonly sha256: string | null, readonly sourceName: string | null, readonly sourceUrl: string | null, readonly validity: string | null, readonly id: string, readonly issuedBy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly statistics: { readonly measures: number } | null, readonly alarms: ReadonlyArray<{ readonly kind: AlarmKind, readonly words: string, readonly line: number, readonly start: number, readonly end: number }>, readonly tables: ReadonlyArray<{ readonly start: number, readonly end: number, readonly cells: ReadonlyArray<{ readonly row: number, readonly column: number, readonly rowSpan: number, readonly columnSpan: number, readonly start: number, readonly end: number }> }>, readonly sections: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly title: string | null, readonly path: string | null, readonly start: number | null, readonly end: number | null }> }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly label: string | null, readonly heading: string | null, readonly path: string | null, readonly text: string, readonly start: number | null, readonly end: number | null }> }, readonly statements: ReadonlyArray<{ readonly relation: RelationKind, readonly role: Role | null, readonly status: ResolutionStatus, readonly rule: string | null, readonly start: number | null, readonly end: number | null, readonly source: string, readonly node: { readonly id: string, readonly kind: NodeKind, readonly title: string } }> }
    | { readonly __typename: 'Section', readonly id: string }
    | { readonly __typename: 'Target', readonly id: string }
    | { readonly __typename: 'UpstreamTask', readonly id: string }
   | null };

export type CorrectedNodeQueryVariables = Exact<{
  id: string;
}>;


export type CorrectedNodeQuery = { readonly node:
    | { readonly __typename: 'CitedDocument', readonly title: string | null, readonly documentNumber: string | null, readonly id: string }
    | { readonly __typename: 'Department', readonly name: string, readonly id: string }
    | { readonly __typename: 'Industry', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Policy', readonly title: string | null, readonly documentNumber: string | null, readonly id: string }
    | { readonly __typename: 'Section', readonly id: string }
    | { readonly __typename: 'Target', readonly value: number | null, readonly unit: string | null, readonly from: string | null, readonly to: string | null, readonly id: string, readonly targetKind: TargetKind }
    | { readonly __typename: 'UpstreamTask', readonly id: string }
   | null };

export type ReviewOfDraftQueryVariables = Exact<{
  text: string;
  name: string;
  language: Language;
}>;


export type ReviewOfDraftQuery = { readonly review: { readonly markdown: string, readonly sarif: string, readonly documents: ReadonlyArray<{ readonly title: string | null, readonly documentNumber: string | null, readonly measures: number, readonly citations: number, readonly asOf: string }>, readonly findings: ReadonlyArray<{ readonly kind: ReviewKind, readonly severity: Severity, readonly start: number, readonly end: number, readonly line: number, readonly words: string, readonly name: string, readonly why: string, readonly advice: string, readonly source: string | null }> } };

export type DocumentRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly statistics: { readonly measures: number, readonly departments: number, readonly citations: number, readonly targets: number, readonly unresolved: number } | null }> };

export type GraphStatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphStatisticsQuery = { readonly statistics: { readonly contentHash: string | null, readonly nodes: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly count: number }>, readonly statuses: ReadonlyArray<{ readonly kind: RelationKind, readonly status: ResolutionStatus, readonly count: number }>, readonly alarms: ReadonlyArray<{ readonly kind: AlarmKind, readonly count: number, readonly policies: number }> }, readonly readingRules: ReadonlyArray<{ readonly name: string, readonly does: string | null, readonly doesInChinese: string | null, readonly precision: number | null, readonly low: number | null, readonly checked: number, readonly checkedEnough: boolean, readonly checkedOnTuned: number }>, readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly statistics: { readonly measures: number, readonly departments: number, readonly citations: number, readonly targets: number, readonly unresolved: number } | null }> }, readonly documents: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly citedBy: { readonly totalCount: number } }
      | { readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly citedBy: { readonly totalCount: number } }
    > } };

export type GraphConflictsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphConflictsQuery = { readonly statistics: { readonly conflicts: ReadonlyArray<{ readonly kind: ConflictKind, readonly totalCount: number, readonly conflicts: ReadonlyArray<{ readonly words: string, readonly count: number, readonly reason: string | null, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly nodeKind: NodeKind, readonly caption: string }
          | { readonly id: string, readonly nodeKind: NodeKind, readonly caption: string }
          | { readonly id: string, readonly nodeKind: NodeKind, readonly caption: string }
          | { readonly id: string, readonly nodeKind: NodeKind, readonly caption: string }
          | { readonly id: string, readonly nodeKind: NodeKind, readonly caption: string }
          | { readonly id: string, readonly nodeKind: NodeKind, readonly caption: string }
          | { readonly id: string, readonly nodeKind: NodeKind, readonly caption: string }
          | { readonly id: string, readonly nodeKind: NodeKind, readonly caption: string }
          | { readonly id: string, readonly nodeKind: NodeKind, readonly caption: string }
        >, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }> } };

export type MoreDocumentsQueryVariables = Exact<{
  after: string;
}>;


export type MoreDocumentsQuery = { readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly statistics: { readonly measures: number, readonly departments: number, readonly citations: number, readonly targets: number, readonly unresolved: number } | null }> } };

export type FigureOfPairFragment = { readonly id: string, readonly nodeKind: NodeKind, readonly surface: string, readonly value: number | null, readonly unit: string | null, readonly to: string | null, readonly targetKind: TargetKind, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly document: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly issuerName: string | null } | null, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null } | null };

export type TighteningPairsQueryVariables = Exact<{
  step?: TighteningStep | null | undefined;
  verdict?: ReadonlyArray<TighteningVerdict> | TighteningVerdict | null | undefined;
  place?: string | null | undefined;
  document?: string | null | undefined;
  target?: string | null | undefined;
  first: number;
}>;


export type TighteningPairsQuery = { readonly tightening: { readonly looked: number, readonly met: number, readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly verdict: TighteningVerdict, readonly count: number }>, readonly pairs: ReadonlyArray<{ readonly step: TighteningStep, readonly basis: TighteningBasis, readonly verdict: TighteningVerdict, readonly reason: TighteningReason | null, readonly similarity: number, readonly before: { readonly id: string, readonly nodeKind: NodeKind, readonly surface: string, readonly value: number | null, readonly unit: string | null, readonly to: string | null, readonly targetKind: TargetKind, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly document: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly issuerName: string | null } | null, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null } | null }, readonly after: { readonly id: string, readonly nodeKind: NodeKind, readonly surface: string, readonly value: number | null, readonly unit: string | null, readonly to: string | null, readonly targetKind: TargetKind, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly document: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly issuerName: string | null } | null, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null } | null } }> } };

export type TraceFromQueryVariables = Exact<{
  id: string;
  direction: TraceDirection;
  maxHops: number;
  relations?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  otherParts?: boolean | null | undefined;
}>;


export type TraceFromQuery = { readonly trace: { readonly nodes: ReadonlyArray<{ readonly node:
        | { readonly title: string | null, readonly documentNumber: string | null, readonly level: Level | null, readonly id: string, readonly nodeKind: NodeKind }
        | { readonly name: string, readonly id: string, readonly nodeKind: NodeKind }
        | { readonly name: string, readonly id: string, readonly nodeKind: NodeKind }
        | { readonly name: string, readonly id: string, readonly nodeKind: NodeKind }
        | { readonly label: string | null, readonly heading: string | null, readonly text: string, readonly start: number | null, readonly end: number | null, readonly id: string, readonly nodeKind: NodeKind, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly documentTitle: string | null } | null }
        | { readonly title: string | null, readonly documentNumber: string | null, readonly level: Level | null, readonly id: string, readonly nodeKind: NodeKind }
        | { readonly id: string, readonly nodeKind: NodeKind }
        | { readonly id: string, readonly nodeKind: NodeKind }
        | { readonly area: string | null, readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }
       }>, readonly hops: ReadonlyArray<{ readonly id: string, readonly relation: RelationKind, readonly status: ResolutionStatus, readonly reason: string | null, readonly scope: TraceScope | null, readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }>, readonly omitted: ReadonlyArray<{ readonly kind: NodeKind, readonly of: string | null, readonly count: number, readonly reason: string }> } | null };

export type MeasuresOfPolicyQueryVariables = Exact<{
  policy: string;
}>;


export type MeasuresOfPolicyQuery = { readonly policy: { readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly upstreamTasks: { readonly nodes: ReadonlyArray<{ readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }> }, readonly citations: { readonly edges: ReadonlyArray<{ readonly relation: CitationKind, readonly node:
              | { readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
              | { readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }
             }> } }> } } | null };

/** What each operation and fragment of the page is typed as, by its words. */
export interface Operations {
  "\n  fragment CountedFacets on FacetCounts {\n    totalCount\n    asOf\n    facets {\n      field\n      valueCount\n      without\n      values(first: $values, words: $words) {\n        value\n        name\n        within\n        count\n      }\n    }\n  }\n": TypedDocumentNode<CountedFacetsFragment, never>
  "\n  fragment DocumentName on Document {\n    __typename\n    id\n    nodeKind\n    title\n    documentNumber\n  }\n": TypedDocumentNode<DocumentNameFragment, never>
  "\n    fragment DividedDocument on Document {\n      ...DocumentName\n      upstreamTasks(first: 1) {\n        totalCount\n      }\n    }\n  ": TypedDocumentNode<DividedDocumentFragment, never>
  "\n  fragment SectionName on Section {\n    __typename\n    id\n    nodeKind\n    label\n    title\n  }\n": TypedDocumentNode<SectionNameFragment, never>
  "\n  fragment MeasureTitle on Measure {\n    __typename\n    id\n    nodeKind\n    label\n    heading\n    text\n  }\n": TypedDocumentNode<MeasureTitleFragment, never>
  "\n    fragment MeasureName on Measure {\n      ...MeasureTitle\n      policy {\n        id\n        nodeKind\n        policyTitle: title\n      }\n    }\n  ": TypedDocumentNode<MeasureNameFragment, never>
  "\n  fragment TaskName on UpstreamTask {\n    __typename\n    id\n    nodeKind\n    taskTitle: title\n  }\n": TypedDocumentNode<TaskNameFragment, never>
  "\n  fragment DepartmentName on Department {\n    __typename\n    id\n    nodeKind\n    name\n  }\n": TypedDocumentNode<DepartmentNameFragment, never>
  "\n  fragment PlaceName on Jurisdiction {\n    __typename\n    id\n    nodeKind\n    name\n  }\n": TypedDocumentNode<PlaceNameFragment, never>
  "\n  fragment IndustryName on Industry {\n    __typename\n    id\n    nodeKind\n    name\n  }\n": TypedDocumentNode<IndustryNameFragment, never>
  "\n  fragment TargetName on Target {\n    __typename\n    id\n    nodeKind\n    surface\n  }\n": TypedDocumentNode<TargetNameFragment, never>
  "\n    fragment NodeName on Node {\n      __typename\n      id\n      nodeKind\n      caption\n      ...DocumentName\n      ...SectionName\n      ...MeasureName\n      ...TaskName\n      ...DepartmentName\n      ...PlaceName\n      ...IndustryName\n      ...TargetName\n    }\n  ": TypedDocumentNode<NodeNameFragment, never>
  "\n  fragment Proof on Evidence {\n    quote\n    before\n    after\n    start\n    end\n    origin\n    foundBy {\n      name\n      precision\n      checked\n      checkedEnough\n    }\n    document {\n      id\n    }\n  }\n": TypedDocumentNode<ProofFragment, never>
  "\n  fragment LifeOf on DocumentState {\n    asOf\n    state\n    since\n    until\n    words\n    repealedBy {\n      id\n      title\n      documentNumber\n    }\n  }\n": TypedDocumentNode<LifeOfFragment, never>
  "\n  query FindNodes($text: String!, $kinds: [NodeKind!]) {\n    search(text: $text, kinds: $kinds, first: 24) {\n      kind\n      title\n      titleHighlights {\n        start\n        end\n      }\n      snippet\n      highlights {\n        start\n        end\n      }\n      policyTitle\n      matchedBy\n      partial\n      node {\n        id\n        ... on Department {\n          successor\n          endedBy\n        }\n      }\n    }\n  }\n": TypedDocumentNode<FindNodesQuery, FindNodesQueryVariables>
  "\n    query NameNodes($ids: [ID!]!) {\n      nodes(ids: $ids) {\n        ...NodeName\n      }\n    }\n  ": TypedDocumentNode<NameNodesQuery, NameNodesQueryVariables>
  "\n  query StateOfDocument($id: ID!, $asOf: Date!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Policy {\n        sameNumber {\n          id\n          title\n        }\n      }\n      ... on Document {\n        state(asOf: $asOf) {\n          ...LifeOf\n        }\n      }\n    }\n  }\n": TypedDocumentNode<StateOfDocumentQuery, StateOfDocumentQueryVariables>
  "\n  query HeldPolicyNames($where: PolicyFilter, $first: Int!, $after: String) {\n    policies(where: $where, first: $first, after: $after, orderBy: ISSUED_ON_DESC) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        nodeKind\n        title\n        documentNumber\n      }\n    }\n  }\n": TypedDocumentNode<HeldPolicyNamesQuery, HeldPolicyNamesQueryVariables>
  "\n    fragment SameWordsSides on SameWordsConnection {\n      totalCount\n      edges {\n        share\n        isEarlier\n        own {\n          ...NodeName\n        }\n        node {\n          ...NodeName\n        }\n        here {\n          ...Proof\n        }\n        there {\n          ...Proof\n        }\n      }\n    }\n  ": TypedDocumentNode<SameWordsSidesFragment, never>
  "\n    query SameWordsOf($id: ID!, $first: Int!) {\n      node(id: $id) {\n        ... on Policy {\n          sameWords(first: $first) {\n            ...SameWordsSides\n          }\n        }\n        ... on Measure {\n          sameWords(first: $first) {\n            ...SameWordsSides\n          }\n          wordsOfMany {\n            documents\n            evidence {\n              ...Proof\n            }\n            nodes {\n              ...NodeName\n            }\n          }\n        }\n        ... on UpstreamTask {\n          sameWords(first: $first) {\n            ...SameWordsSides\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<SameWordsOfQuery, SameWordsOfQueryVariables>
  "\n  query IndustryTasks($industry: [ID!], $after: String) {\n    tasks(where: { industry: $industry, role: [LEAD, RESPONSIBLE] }, first: 500, after: $after) {\n      nodes { role due department { name } measure { label } policy { title documentNumber } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": TypedDocumentNode<IndustryTasksQuery, IndustryTasksQueryVariables>
  "\n  query HeldCorrections {\n    corrections {\n      keys\n    }\n  }\n": TypedDocumentNode<HeldCorrectionsQuery, HeldCorrectionsQueryVariables>
  "\n  query ChangesSince($sinceVersion: String, $sinceDate: Date, $where: TaskFilter, $document: ID, $after: String) {\n    changes(sinceVersion: $sinceVersion, sinceDate: $sinceDate, where: $where, document: $document, first: 100, after: $after) {\n      version\n      keptSince\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        reason\n        at\n        documentId\n        documentTitle\n        document {\n          id\n        }\n        about {\n          id\n          nodeKind\n          title\n          documentNumber\n        }\n        measure {\n          id\n        }\n        label\n        departmentName\n        before\n        after\n        measures {\n          id\n        }\n      }\n    }\n  }\n": TypedDocumentNode<ChangesSinceQuery, ChangesSinceQueryVariables>
  "\n  fragment UnitWords on Unit {\n    __typename\n    ... on Measure {\n      id\n      label\n      heading\n      text\n    }\n    ... on UpstreamTask {\n      id\n      title\n    }\n  }\n": TypedDocumentNode<UnitWordsFragment, never>
  "\n  fragment FigureWords on Target {\n    id\n    surface\n    evidence {\n      ...Proof\n    }\n    measure {\n      id\n      label\n      heading\n      text\n      start\n    }\n  }\n": TypedDocumentNode<FigureWordsFragment, never>
  "\n    query CompareTwo($left: ID!, $right: ID!) {\n      compare(left: $left, right: $right) {\n        left {\n          id\n          nodeKind\n          ... on Document {\n            title\n            documentNumber\n            upstreamTasks(first: 1) {\n              totalCount\n            }\n          }\n        }\n        right {\n          id\n          nodeKind\n          ... on Document {\n            title\n            documentNumber\n            upstreamTasks(first: 1) {\n              totalCount\n            }\n          }\n        }\n        leftMeasures\n        rightMeasures\n        tasks {\n          carriesOut\n          similarity\n          left {\n            ...UnitWords\n          }\n          right {\n            ...UnitWords\n          }\n        }\n        figures {\n          verdict\n          similarity\n          left {\n            ...FigureWords\n          }\n          right {\n            ...FigureWords\n          }\n        }\n        passages {\n          similarity\n          same\n          leftWords\n          rightWords\n          left {\n            ...UnitWords\n          }\n          right {\n            ...UnitWords\n          }\n        }\n        departments {\n          left\n          right\n          department {\n            id\n            name\n          }\n        }\n        lines {\n          line\n          lineName\n          left {\n            id\n            name\n          }\n          right {\n            id\n            name\n          }\n        }\n        industries {\n          left\n          right\n          industry {\n            id\n            name\n          }\n        }\n        documents {\n          id\n          nodeKind\n          title\n          documentNumber\n        }\n      }\n    }\n  ": TypedDocumentNode<CompareTwoQuery, CompareTwoQueryVariables>
  "\n    query DividedDocuments {\n      citedMost(held: false, first: 100) {\n        document {\n          ...DividedDocument\n        }\n      }\n    }\n  ": TypedDocumentNode<DividedDocumentsQuery, DividedDocumentsQueryVariables>
  "\n  query CorpusCounts($rows: CorpusAxis!, $columns: CorpusAxis!, $asOf: Date!, $skipRows: Int!, $skipColumns: Int!) {\n    corpusMatrix(rows: $rows, columns: $columns, asOf: $asOf, skipRows: $skipRows, skipColumns: $skipColumns) {\n      totalCount\n      rowTotal\n      columnTotal\n      rowsWithout\n      columnsWithout\n      columns {\n        value\n        name\n        count\n      }\n      rows {\n        head {\n          value\n          name\n          count\n        }\n        counts\n      }\n    }\n  }\n": TypedDocumentNode<CorpusCountsQuery, CorpusCountsQueryVariables>
  "\n  query CorpusCoverage(\n    $words: String!\n    $documentLevel: [Level!]\n    $placeLevel: [Level!]\n    $within: Boolean!\n    $skipRows: Int!\n    $firstRows: Int!\n    $skipColumns: Int!\n  ) {\n    coverageMatrix(\n      words: $words\n      documentLevel: $documentLevel\n      placeLevel: $placeLevel\n      within: $within\n      skipRows: $skipRows\n      firstRows: $firstRows\n      skipColumns: $skipColumns\n    ) {\n      documentTotal\n      placeTotal\n      places {\n        id\n        name\n        level\n      }\n      rows {\n        document {\n          ...DocumentName\n        }\n        counts {\n          state\n          count\n        }\n        cells\n        sameWords\n        sameWordsCount\n      }\n    }\n  }\n": TypedDocumentNode<CorpusCoverageQuery, CorpusCoverageQueryVariables>
  "\n  fragment AdopterFields on Adopter {\n    state\n    day\n    days\n    policy {\n      id\n      title\n      documentNumber\n    }\n  }\n": TypedDocumentNode<AdopterFieldsFragment, never>
  "\n  query AdoptionOf($document: ID!, $province: String) {\n    adoption(document: $document) {\n      since\n      document {\n        ...DocumentName\n      }\n      adopters {\n        ...AdopterFields\n        places {\n          id\n          name\n        }\n      }\n      provinces: tiles {\n        code\n        name\n      }\n      tiles(within: $province) {\n        code\n        name\n        shortName\n        place\n        state\n        held\n        adopters\n        first {\n          ...AdopterFields\n        }\n      }\n    }\n  }\n": TypedDocumentNode<AdoptionOfQuery, AdoptionOfQueryVariables>
  "\n  fragment PlanCounts on FacetCounts {\n    facets {\n      values(first: 0) {\n        value\n        count\n      }\n    }\n  }\n": TypedDocumentNode<PlanCountsFragment, never>
  "\n  query PlanDepartments($where: MeasureFilter!, $asOf: Date!, $first: Int!) {\n    measureFacets(where: $where, asOf: $asOf, fields: [DEPARTMENT]) {\n      facets {\n        valueCount\n        values(first: $first) {\n          value\n          name\n        }\n      }\n    }\n  }\n": TypedDocumentNode<PlanDepartmentsQuery, PlanDepartmentsQueryVariables>
  "\n  query YearPlan(\n    $q1: MeasureFilter\n    $q2: MeasureFilter\n    $q3: MeasureFilter\n    $q4: MeasureFilter\n    $before: MeasureFilter\n    $undated: MeasureFilter\n    $asOf: Date!\n  ) {\n    q1: measureFacets(where: $q1, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n    q2: measureFacets(where: $q2, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n    q3: measureFacets(where: $q3, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n    q4: measureFacets(where: $q4, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n    before: measureFacets(where: $before, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n    undated: measureFacets(where: $undated, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n  }\n": TypedDocumentNode<YearPlanQuery, YearPlanQueryVariables>
  "\n  query PlanDocuments($where: PolicyFilter!, $after: String) {\n    policies(where: $where, first: 100, after: $after) {\n      totalCount\n      nodes {\n        id\n        title\n        documentNumber\n        issuedOn\n        issuerName\n        appliesIn(first: 1) {\n          nodes {\n            id\n          }\n        }\n      }\n    }\n  }\n": TypedDocumentNode<PlanDocumentsQuery, PlanDocumentsQueryVariables>
  "\n  query PlanPlaces($asOf: Date!) {\n    policyFacets(asOf: $asOf, fields: [PLACE]) {\n      facets {\n        values(first: 24) {\n          value\n          name\n          count\n        }\n      }\n    }\n  }\n": TypedDocumentNode<PlanPlacesQuery, PlanPlacesQueryVariables>
  "\n  fragment CoveringPolicyFields on CoveringPolicy {\n    state\n    hops\n    tasks\n    measures\n    policy {\n      id\n      title\n      documentNumber\n      life: state(asOf: $asOf) {\n        ...LifeOf\n      }\n    }\n    chain {\n      id\n      relation\n      target {\n        __typename\n        id\n        nodeKind\n        ... on Document {\n          title\n          documentNumber\n        }\n        ... on UpstreamTask {\n          taskTitle: title\n        }\n      }\n      evidence {\n        ...Proof\n      }\n    }\n  }\n": TypedDocumentNode<CoveringPolicyFieldsFragment, never>
  "\n  query CoverageOf($document: ID!, $asOf: Date!) {\n    coverage(document: $document, limit: 180) {\n      document {\n        id\n        nodeKind\n        title\n        documentNumber\n      }\n      placeTotal\n      places {\n        known\n        place {\n          id\n          name\n          level\n        }\n        policies {\n          ...CoveringPolicyFields\n        }\n      }\n      placeCounts {\n        carriesOut\n        restsOn\n        mentions\n        none\n      }\n      policiesWithoutPlace {\n        ...CoveringPolicyFields\n      }\n      taskTotal\n      tasks {\n        known\n        task {\n          id\n          area\n          title\n        }\n        measures {\n          places\n          evidence {\n            ...Proof\n          }\n          measure {\n            id\n            label\n            heading\n            text\n            assignments(first: 12) {\n              edges {\n                role\n                node {\n                  id\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": TypedDocumentNode<CoverageOfQuery, CoverageOfQueryVariables>
  "\n    query CitedMost {\n      citedMost(first: 100) {\n        policies\n        mentions\n        document {\n          ...DividedDocument\n        }\n      }\n    }\n  ": TypedDocumentNode<CitedMostQuery, CitedMostQueryVariables>
  "\n  query BusiestDepartments {\n    departments(first: 24, orderBy: TASKS_DESC, where: { kind: { eq: BODY } }) {\n      nodes {\n        id\n        name\n        jurisdiction {\n          id\n        }\n        taskCount {\n          all\n        }\n      }\n    }\n  }\n": TypedDocumentNode<BusiestDepartmentsQuery, BusiestDepartmentsQueryVariables>
  "\n  fragment OfReform on Department {\n    id\n    name\n    taskCount {\n      all\n    }\n  }\n": TypedDocumentNode<OfReformFragment, never>
  "\n  query DeskDepartment($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Department {\n        id\n        name\n        line\n        lineName\n        successor\n        endedBy\n        predecessors(first: 20) {\n          nodes {\n            ...OfReform\n          }\n        }\n        successors(first: 20) {\n          nodes {\n            ...OfReform\n          }\n        }\n      }\n    }\n  }\n": TypedDocumentNode<DeskDepartmentQuery, DeskDepartmentQueryVariables>
  "\n  query DeskTasks($where: TaskFilter!, $orderBy: TaskOrder!, $first: Int!, $after: String, $counted: Boolean!, $asOf: Date!) {\n    tasks(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      counts @include(if: $counted) {\n        roles {\n          role\n          count\n        }\n        dues(asOf: $asOf) {\n          passed\n          soon\n          later\n          none\n        }\n        documents {\n          count\n          policy {\n            id\n            title\n            documentNumber\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        noteKeys\n        role\n        named\n        inclusion {\n          classes\n          whole\n          place\n        }\n        as\n        status\n        reason\n        department {\n          id\n          name\n        }\n        measure {\n          id\n          ordinal\n          label\n          heading\n          text\n          sectionTitle\n        }\n        policy {\n          id\n          title\n          documentNumber\n        }\n        targets {\n          id\n          surface\n          kind\n          to\n          recurring\n        }\n        others {\n          id\n          name\n          as\n          role\n        }\n        evidence {\n          ...Proof\n        }\n      }\n    }\n  }\n": TypedDocumentNode<DeskTasksQuery, DeskTasksQueryVariables>
  "\n  query ListOwner($id: ID!) {\n    node(id: $id) {\n      ... on Department {\n        id\n        name\n        line\n        lineName\n      }\n    }\n  }\n": TypedDocumentNode<ListOwnerQuery, ListOwnerQueryVariables>
  "\n  fragment ChangedMeasure on Measure {\n    id\n    label\n    heading\n    text\n    start\n    end\n    sectionTitle\n    policy {\n      id\n    }\n  }\n": TypedDocumentNode<ChangedMeasureFragment, never>
  "\n    fragment NamedDepartment on Naming {\n      role\n      department {\n        id\n        name\n      }\n      evidence {\n        ...Proof\n      }\n    }\n  ": TypedDocumentNode<NamedDepartmentFragment, never>
  "\n    query DifferenceOf($left: ID!, $right: ID!, $department: [ID!], $line: [String!]) {\n      diff(left: $left, right: $right, department: $department, line: $line) {\n        kind\n        similarity\n        left {\n          ...ChangedMeasure\n        }\n        right {\n          ...ChangedMeasure\n        }\n        elsewhere {\n          ...ChangedMeasure\n        }\n        leftNamings {\n          ...NamedDepartment\n        }\n        rightNamings {\n          ...NamedDepartment\n        }\n        elsewhereNamings {\n          ...NamedDepartment\n        }\n        changes {\n          what\n          left\n          right\n          tightened\n        }\n      }\n    }\n  ": TypedDocumentNode<DifferenceOfQuery, DifferenceOfQueryVariables>
  "\n  query HeldDocuments($where: PolicyFilter, $orderBy: PolicyOrder, $asOf: Date!, $first: Int!, $after: String, $industries: Boolean!) {\n    policies(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        title\n        documentNumber\n        issuerName\n        level\n        issuedOn\n        publishedOn\n        sourceName\n        sourceUrl\n        state(asOf: $asOf) {\n          ...LifeOf\n        }\n        appliesIn(first: 1) {\n          nodes {\n            id\n            name\n          }\n        }\n        industries(first: 12) @include(if: $industries) {\n          nodes {\n            id\n            name\n          }\n        }\n        statistics {\n          measures\n          unresolved\n        }\n        alarms {\n          kind\n        }\n      }\n    }\n  }\n": TypedDocumentNode<HeldDocumentsQuery, HeldDocumentsQueryVariables>
  "\n  query PolicyFacets($where: PolicyFilter, $asOf: Date!, $fields: [FacetField!], $values: Int!, $words: String) {\n    counts: policyFacets(where: $where, asOf: $asOf, fields: $fields) {\n      ...CountedFacets\n    }\n  }\n": TypedDocumentNode<PolicyFacetsQuery, PolicyFacetsQueryVariables>
  "\n  query FindDrawn($text: String!, $among: [ID!]) {\n    search(text: $text, among: $among, first: 100) {\n      partial\n      node { id }\n    }\n  }\n": TypedDocumentNode<FindDrawnQuery, FindDrawnQueryVariables>
  "\n  query Unfold($source: ID!, $target: ID!) {\n    unfold(source: $source, target: $target) {\n      nodes { id kind label }\n      edges { id kind source target role status reason candidates quote evidence { ...Proof } }\n    }\n  }\n": TypedDocumentNode<UnfoldQuery, UnfoldQueryVariables>
  "\n  query Overview($limit: Int!, $kinds: [NodeKind!]) {\n    overview(limit: $limit, kinds: $kinds) {\n      nodes { id kind label detail level date place issuer status degree folded due }\n      edges { id kind source target count role status quote direct }\n      omitted { kind of count reason }\n    }\n    statistics { nodes { kind count } relations { kind count } }\n    dataVersion\n  }\n": TypedDocumentNode<OverviewQuery, OverviewQueryVariables>
  "\n  query Layer($kind: NodeKind!, $first: Int!, $drawn: [ID!]) {\n    layer(kind: $kind, first: $first, drawn: $drawn) {\n      nodes { id kind label detail level date place issuer status degree folded due }\n      edges { id kind source target count role status quote direct }\n      omitted { kind of count reason }\n    }\n  }\n": TypedDocumentNode<LayerQuery, LayerQueryVariables>
  "\n  query IdsOfToday($ids: [ID!]!) {\n    nodes(ids: $ids) { id }\n  }\n": TypedDocumentNode<IdsOfTodayQuery, IdsOfTodayQueryVariables>
  "\n  query Resemblances {\n    resemblances {\n      nodes { id kind label detail level date place issuer status degree folded due }\n      edges { id kind source target count role status quote direct }\n      omitted { kind of count reason }\n    }\n  }\n": TypedDocumentNode<ResemblancesQuery, ResemblancesQueryVariables>
  "\n  query Neighbourhood($ids: [ID!]!, $kinds: [NodeKind!], $relations: [RelationKind!], $limit: Int!, $drawn: [ID!]) {\n    neighbourhood(ids: $ids, kinds: $kinds, relations: $relations, limit: $limit, drawn: $drawn) {\n      nodes { id kind label detail level date place issuer status degree folded due }\n      edges { id kind source target count role status quote direct }\n      omitted { kind of count reason relations { relation count } }\n    }\n  }\n": TypedDocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>
  "\n  query ListedMeasures(\n    $where: MeasureFilter\n    $orderBy: MeasureOrder\n    $asOf: Date!\n    $first: Int!\n    $after: String\n    $industries: Boolean!\n    $citations: Boolean!\n  ) {\n    measures(where: $where, orderBy: $orderBy, dueAsOf: $asOf, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        label\n        heading\n        text\n        sectionTitle\n        start\n        end\n        policy {\n          id\n          title\n          documentNumber\n          issuedOn\n          level\n          state(asOf: $asOf) {\n            ...LifeOf\n          }\n          appliesIn(first: 2) {\n            nodes {\n              id\n              name\n            }\n          }\n        }\n        assignments(first: 40) {\n          edges {\n            role\n            status\n            node {\n              id\n              name\n            }\n          }\n        }\n        targets(first: 40) {\n          nodes {\n            id\n            kind\n            surface\n            to\n            recurring\n          }\n        }\n        industries(first: 12) @include(if: $industries) {\n          nodes {\n            id\n            name\n          }\n        }\n        citations(first: 12) @include(if: $citations) {\n          edges {\n            relation\n            node {\n              __typename\n              id\n              title\n              documentNumber\n            }\n          }\n        }\n      }\n    }\n  }\n": TypedDocumentNode<ListedMeasuresQuery, ListedMeasuresQueryVariables>
  "\n  query MeasureFacets($where: MeasureFilter, $asOf: Date!, $fields: [FacetField!], $values: Int!, $words: String) {\n    counts: measureFacets(where: $where, asOf: $asOf, fields: $fields) {\n      ...CountedFacets\n    }\n  }\n": TypedDocumentNode<MeasureFacetsQuery, MeasureFacetsQueryVariables>
  "\n  query NetworkOf($department: ID!, $line: Boolean!, $document: [ID!]) {\n    network(department: $department, line: $line, document: $document, limit: 300) {\n      departments\n      measures\n      partnerTotal\n      department {\n        id\n        name\n        kind\n        line\n        lineName\n      }\n      policies {\n        measures\n        policy {\n          id\n          title\n          documentNumber\n        }\n      }\n      partners {\n        together\n        leads\n        ledBy\n        bothLead\n        bothAnswer\n        takesPart\n        documents\n        department {\n          id\n          name\n          kind\n          status\n          reason\n        }\n      }\n    }\n  }\n": TypedDocumentNode<NetworkOfQuery, NetworkOfQueryVariables>
  "\n    query SharedMeasures($where: MeasureFilter!, $after: String) {\n      measures(where: $where, first: 40, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          label\n          heading\n          text\n          policy {\n            id\n            title\n            documentNumber\n          }\n          assignments(first: 60) {\n            edges {\n              role\n              evidence {\n                ...Proof\n              }\n              node {\n                id\n                name\n                line\n              }\n            }\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<SharedMeasuresQuery, SharedMeasuresQueryVariables>
  "\n  query LinesTogether($where: MeasureFilter) {\n    lineNetwork(where: $where) {\n      measures\n      lines {\n        line\n        name\n        measures\n        degree\n        betweenness\n        community\n      }\n      ties {\n        one\n        other\n        measures\n      }\n    }\n  }\n": TypedDocumentNode<LinesTogetherQuery, LinesTogetherQueryVariables>
  "\n    fragment DepartmentOfReform on Department {\n      ...DepartmentName\n      taskCount {\n        all\n      }\n    }\n  ": TypedDocumentNode<DepartmentOfReformFragment, never>
  "\n    fragment DepartmentFacts on Department {\n      name\n      fullName\n      aliases\n      level\n      lineName\n      successor\n      endedBy\n      fullNameFrom {\n        ...Proof\n        document {\n          ...DocumentName\n        }\n      }\n      predecessors(first: 20) {\n        totalCount\n        nodes {\n          ...DepartmentOfReform\n        }\n      }\n      successors(first: 20) {\n        totalCount\n        nodes {\n          ...DepartmentOfReform\n        }\n      }\n      kindOfDepartment: kind\n      status\n      reason\n      candidates\n      taskCount {\n        all\n      }\n      jurisdiction {\n        ...PlaceName\n      }\n      assignments(first: 50) {\n        totalCount\n        edges {\n          ...StatedRow\n          role\n          node {\n            ...MeasureName\n          }\n        }\n      }\n      ledTasks(first: 50) {\n        totalCount\n        edges {\n          ...StatedRow\n          node {\n            ...TaskName\n          }\n        }\n      }\n      issued(first: 50) {\n        totalCount\n        nodes {\n          ...DocumentName\n        }\n      }\n      sameLine(first: 50) {\n        totalCount\n        nodes {\n          ...DepartmentName\n        }\n      }\n    }\n  ": TypedDocumentNode<DepartmentFactsFragment, never>
  "\n    fragment JurisdictionFacts on Jurisdiction {\n      name\n      level\n      code\n      within {\n        ...PlaceName\n      }\n      contains(first: 50) {\n        totalCount\n        nodes {\n          ...PlaceName\n        }\n      }\n      departments(first: 100) {\n        totalCount\n        nodes {\n          ...DepartmentName\n          status\n          reason\n        }\n      }\n      policies(first: 50) {\n        totalCount\n        nodes {\n          ...DocumentName\n        }\n      }\n    }\n  ": TypedDocumentNode<JurisdictionFactsFragment, never>
  "\n    fragment DocumentFacts on Document {\n      title\n      documentNumber\n      register {\n        number\n        sure\n        source\n      }\n      documentKind: kind\n      issuerName\n      level\n      issuedOn\n      publishedOn\n      citedBy(first: 50) {\n        totalCount\n        edges {\n          ...StatedRow\n          relation\n          node {\n            ...DocumentName\n          }\n          measure {\n            ...MeasureName\n          }\n        }\n      }\n      upstreamTasks(first: 50) {\n        totalCount\n        edges {\n          ...StatedRow\n          node {\n            ...TaskName\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<DocumentFactsFragment, never>
  "\n    fragment PolicyFacts on Policy {\n      validity\n      inForceFrom\n      inForceTo\n      draft\n      goals(first: 100) {\n        totalCount\n        nodes {\n          ...TargetName\n          from\n          to\n          evidence {\n            ...Proof\n          }\n        }\n      }\n      sourceName\n      sourceUrl\n      statistics {\n        measures\n        measuresWithoutDepartment\n        unresolved\n        targets\n      }\n      citations(first: 50) {\n        ...CitationRows\n      }\n      issuedBy(first: 10) {\n        totalCount\n        edges {\n          ...StatedRow\n          node {\n            ...DepartmentName\n          }\n        }\n      }\n      appliesIn(first: 10) {\n        totalCount\n        edges {\n          ...StatedRow\n          node {\n            ...PlaceName\n          }\n        }\n      }\n      industries(first: 50) {\n        ...ConcernRows\n      }\n      measures(first: 100) {\n        totalCount\n        nodes {\n          ...MeasureTitle\n        }\n      }\n    }\n  ": TypedDocumentNode<PolicyFactsFragment, never>
  "\n    fragment IndustryFacts on Industry {\n      name\n      code\n      standard\n      synonyms\n      broader(first: 5) {\n        totalCount\n        nodes {\n          ...IndustryName\n        }\n      }\n      narrower(first: 50) {\n        totalCount\n        nodes {\n          ...IndustryName\n        }\n      }\n      measures(first: 50) {\n        totalCount\n        edges {\n          ...StatedRow\n          node {\n            ...MeasureName\n            assignments(first: 20) {\n              ...AssignmentRows\n            }\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<IndustryFactsFragment, never>
  "\n    fragment SectionFacts on Section {\n      label\n      sectionTitle: title\n      start\n      end\n      policy {\n        ...DocumentName\n      }\n      parent {\n        ...SectionName\n      }\n      sections(first: 100) {\n        totalCount\n        nodes {\n          ...SectionName\n        }\n      }\n      measures(first: 100) {\n        totalCount\n        nodes {\n          ...MeasureTitle\n        }\n      }\n    }\n  ": TypedDocumentNode<SectionFactsFragment, never>
  "\n    fragment MeasureFacts on Measure {\n      ordinal\n      label\n      heading\n      sectionTitle\n      text\n      start\n      end\n      policy {\n        ...DocumentName\n      }\n      assignments(first: 100) {\n        ...AssignmentRows\n      }\n      citations(first: 50) {\n        ...CitationRows\n      }\n      industries(first: 50) {\n        ...ConcernRows\n      }\n      targets(first: 100) {\n        totalCount\n        nodes {\n          ...TargetName\n          from\n          to\n          evidence {\n            ...Proof\n          }\n        }\n      }\n      upstreamTasks(first: 50) {\n        totalCount\n        edges {\n          ...StatedRow\n          node {\n            ...TaskName\n            document {\n              ...DocumentName\n            }\n          }\n        }\n      }\n      sameWords(first: 10) {\n        ...SameWordsRows\n      }\n    }\n  ": TypedDocumentNode<MeasureFactsFragment, never>
  "\n    fragment UpstreamTaskFacts on UpstreamTask {\n      row\n      area\n      taskTitle: title\n      taskText: text\n      evidence {\n        ...Proof\n      }\n      document {\n        ...DocumentName\n      }\n      statedBy {\n        ...DocumentName\n      }\n      ministries(first: 50) {\n        totalCount\n        edges {\n          ...StatedRow\n          node {\n            ...DepartmentName\n          }\n        }\n      }\n      measures(first: 100) {\n        totalCount\n        edges {\n          ...StatedRow\n          node {\n            ...MeasureName\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<UpstreamTaskFactsFragment, never>
  "\n    fragment TargetFacts on Target {\n      surface\n      targetKind: kind\n      value\n      upper\n      unit\n      comparator\n      from\n      to\n      recurring\n      evidence {\n        ...Proof\n      }\n      measure {\n        ...MeasureName\n      }\n    }\n  ": TypedDocumentNode<TargetFactsFragment, never>
  "\n    fragment CitationRows on CitationConnection {\n      totalCount\n      edges {\n        ...StatedRow\n        relation\n        node {\n          ...DocumentName\n        }\n      }\n    }\n  ": TypedDocumentNode<CitationRowsFragment, never>
  "\n    fragment ConcernRows on ConcernConnection {\n      totalCount\n      edges {\n        ...StatedRow\n        node {\n          ...IndustryName\n          code\n        }\n      }\n    }\n  ": TypedDocumentNode<ConcernRowsFragment, never>
  "\n    fragment AssignmentRows on AssignmentConnection {\n      totalCount\n      edges {\n        ...StatedRow\n        role\n        node {\n          ...DepartmentName\n        }\n      }\n    }\n  ": TypedDocumentNode<AssignmentRowsFragment, never>
  "\n    fragment SameWordsRows on SameWordsConnection {\n      totalCount\n      edges {\n        share\n        node {\n          ...NodeName\n        }\n        there {\n          ...Proof\n        }\n      }\n    }\n  ": TypedDocumentNode<SameWordsRowsFragment, never>
  "\n    fragment StatedRow on Stated {\n      as\n      status\n      reason\n      candidates\n      evidence {\n        ...Proof\n      }\n    }\n  ": TypedDocumentNode<StatedRowFragment, never>
  "\n    query FactsOfNode($id: ID!) {\n      node(id: $id) {\n        __typename\n        id\n        nodeKind\n        caption\n        facts {\n          name\n          value\n        }\n        ...DocumentFacts\n        ...PolicyFacts\n        ...SectionFacts\n        ...MeasureFacts\n        ...UpstreamTaskFacts\n        ...DepartmentFacts\n        ...JurisdictionFacts\n        ...IndustryFacts\n        ...TargetFacts\n      }\n    }\n  ": TypedDocumentNode<FactsOfNodeQuery, FactsOfNodeQueryVariables>
  "\n    query MeasuresOfIndustry($industry: ID!) {\n      industries(where: { within: [$industry] }, first: 500) {\n        nodes {\n          id\n        }\n      }\n      measures(where: { industry: [$industry] }, first: 100) {\n        totalCount\n        nodes {\n          ...MeasureName\n          industries(first: 12) {\n            edges {\n              ...StatedRow\n              node {\n                id\n                name\n                code\n              }\n            }\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<MeasuresOfIndustryQuery, MeasuresOfIndustryQueryVariables>
  "\n    query SubjectOfOthers($id: ID!) {\n      node(id: $id) {\n        __typename\n        ... on Department {\n          name\n          line\n          jurisdiction {\n            ...PlaceName\n          }\n        }\n        ...PlaceName\n      }\n    }\n  ": TypedDocumentNode<SubjectOfOthersQuery, SubjectOfOthersQueryVariables>
  "\n  query LinesOfOthers($asOf: Date!) {\n    measureFacets(asOf: $asOf, fields: [LINE]) {\n      facets {\n        values(first: 100) {\n          value\n          name\n        }\n      }\n    }\n  }\n": TypedDocumentNode<LinesOfOthersQuery, LinesOfOthersQueryVariables>
  "\n    query OthersTasks(\n      $place: ID!\n      $line: String\n      $from: Int\n      $to: Int\n      $others: [ID!]\n      $least: Int!\n      $missing: Boolean!\n      $first: Int!\n    ) {\n      commonTasks(\n        place: $place\n        line: $line\n        from: $from\n        to: $to\n        others: $others\n        least: $least\n        missing: $missing\n        first: $first\n      ) {\n        line\n        lineName\n        own {\n          documents\n          measures\n          place {\n            ...PlaceName\n          }\n        }\n        places {\n          documents\n          measures\n          place {\n            ...PlaceName\n          }\n        }\n        withoutLine {\n          ...PlaceName\n        }\n        missingTotal\n        presentTotal\n        tasks {\n          tie\n          placeTotal\n          centre {\n            ...NodeName\n          }\n          measures {\n            share\n            places {\n              ...PlaceName\n            }\n            measure {\n              ...MeasureName\n              start\n              end\n            }\n            here {\n              ...Proof\n            }\n          }\n          here {\n            ...NodeName\n          }\n          nearest {\n            share\n            measure {\n              ...MeasureName\n            }\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<OthersTasksQuery, OthersTasksQueryVariables>
  "\n    fragment WayFields on Path {\n      nodes {\n        ...NodeName\n      }\n      steps {\n        id\n        relation\n        source\n        target\n        role\n        status\n        evidence {\n          ...Proof\n        }\n      }\n    }\n  ": TypedDocumentNode<WayFieldsFragment, never>
  "\n    query PathsBetween(\n      $from: ID!\n      $to: ID!\n      $ends: [ID!]!\n      $maxHops: Int!\n      $lineage: [RelationKind!]!\n      $departments: [RelationKind!]!\n      $hubs: [RelationKind!]!\n      $limit: Int!\n    ) {\n      ends: nodes(ids: $ends) {\n        ...NodeName\n      }\n      lineage: paths(from: $from, to: $to, maxHops: $maxHops, relations: $lineage, limit: $limit) {\n        ...WayFields\n      }\n      departments: paths(from: $from, to: $to, maxHops: $maxHops, relations: $departments, limit: $limit) {\n        ...WayFields\n      }\n      hubs: paths(from: $from, to: $to, maxHops: $maxHops, relations: $hubs, limit: $limit) {\n        ...WayFields\n      }\n    }\n  ": TypedDocumentNode<PathsBetweenQuery, PathsBetweenQueryVariables>
  "\n  query PathExamples {\n    citedMost(first: 4) {\n      document {\n        id\n        title\n        documentNumber\n        citedBy(first: 20) {\n          nodes {\n            id\n            title\n            documentNumber\n          }\n        }\n      }\n    }\n  }\n": TypedDocumentNode<PathExamplesQuery, PathExamplesQueryVariables>
  "\n  query ReadDocument($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Document {\n        title\n        documentNumber\n        issuerName\n        issuedOn\n        held\n      }\n      ... on Policy {\n        text\n        charCount\n        sha256\n        sourceName\n        sourceUrl\n        validity\n        issuedBy(first: 10) {\n          nodes {\n            id\n            name\n          }\n        }\n        statistics {\n          measures\n        }\n        alarms {\n          kind\n          words\n          line\n          start\n          end\n        }\n        tables {\n          start\n          end\n          cells {\n            row\n            column\n            rowSpan\n            columnSpan\n            start\n            end\n          }\n        }\n        sections(first: 500) {\n          nodes {\n            id\n            label\n            title\n            path\n            start\n            end\n          }\n        }\n        measures(first: 1000) {\n          nodes {\n            id\n            ordinal\n            label\n            heading\n            path\n            text\n            start\n            end\n          }\n        }\n        statements {\n          relation\n          role\n          status\n          rule\n          start\n          end\n          source\n          node {\n            id\n            kind\n            title\n          }\n        }\n      }\n    }\n  }\n": TypedDocumentNode<ReadDocumentQuery, ReadDocumentQueryVariables>
  "\n  query CorrectedNode($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Department {\n        name\n      }\n      ... on Document {\n        title\n        documentNumber\n      }\n      ... on Target {\n        targetKind: kind\n        value\n        unit\n        from\n        to\n      }\n    }\n  }\n": TypedDocumentNode<CorrectedNodeQuery, CorrectedNodeQueryVariables>
  "\n  query ReviewOfDraft($text: String!, $name: String!, $language: Language!) {\n    review(text: $text, name: $name) {\n      documents {\n        title\n        documentNumber\n        measures\n        citations\n        asOf\n      }\n      findings {\n        kind\n        severity\n        start\n        end\n        line\n        words\n        name(language: $language)\n        why(language: $language)\n        advice(language: $language)\n        source\n      }\n      markdown(language: $language)\n      sarif(language: $language)\n    }\n  }\n": TypedDocumentNode<ReviewOfDraftQuery, ReviewOfDraftQueryVariables>
  "\n  fragment DocumentRows on PolicyConnection {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      id\n      title\n      documentNumber\n      issuedOn\n      statistics {\n        measures\n        departments\n        citations\n        targets\n        unresolved\n      }\n    }\n  }\n": TypedDocumentNode<DocumentRowsFragment, never>
  "\n    query GraphStatistics {\n      statistics {\n        nodes {\n          kind\n          count\n        }\n        relations {\n          kind\n          count\n        }\n        statuses {\n          kind\n          status\n          count\n        }\n        alarms {\n          kind\n          count\n          policies\n        }\n        contentHash\n      }\n      readingRules {\n        name\n        does\n        doesInChinese\n        precision\n        low\n        checked\n        checkedEnough\n        checkedOnTuned\n      }\n      policies(first: 20, orderBy: ISSUED_ON_DESC) {\n        ...DocumentRows\n      }\n      documents(first: 20, where: { held: false }, orderBy: CITED_DESC) {\n        nodes {\n          id\n          title\n          documentNumber\n          citedBy {\n            totalCount\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<GraphStatisticsQuery, GraphStatisticsQueryVariables>
  "\n    query GraphConflicts {\n      statistics {\n        conflicts(first: 20) {\n          kind\n          totalCount\n          conflicts {\n            words\n            count\n            reason\n            nodes {\n              id\n              nodeKind\n              caption\n            }\n            evidence {\n              ...Proof\n            }\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<GraphConflictsQuery, GraphConflictsQueryVariables>
  "\n    query MoreDocuments($after: String!) {\n      policies(first: 100, after: $after, orderBy: ISSUED_ON_DESC) {\n        ...DocumentRows\n      }\n    }\n  ": TypedDocumentNode<MoreDocumentsQuery, MoreDocumentsQueryVariables>
  "\n    fragment FigureOfPair on Target {\n      id\n      nodeKind\n      surface\n      targetKind: kind\n      value\n      unit\n      to\n      evidence {\n        ...Proof\n        document {\n          id\n          title\n          documentNumber\n          issuedOn\n          issuerName\n        }\n      }\n    }\n  ": TypedDocumentNode<FigureOfPairFragment, never>
  "\n    query TighteningPairs(\n      $step: TighteningStep\n      $verdict: [TighteningVerdict!]\n      $place: ID\n      $document: ID\n      $target: ID\n      $first: Int!\n    ) {\n      tightening(step: $step, verdict: $verdict, place: $place, document: $document, target: $target, first: $first) {\n        looked\n        met\n        totalCount\n        counts {\n          verdict\n          count\n        }\n        pairs {\n          step\n          basis\n          verdict\n          reason\n          similarity\n          before {\n            ...FigureOfPair\n          }\n          after {\n            ...FigureOfPair\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<TighteningPairsQuery, TighteningPairsQueryVariables>
  "\n  query TraceFrom($id: ID!, $direction: TraceDirection!, $maxHops: Int!, $relations: [RelationKind!], $otherParts: Boolean) {\n    trace(id: $id, direction: $direction, maxHops: $maxHops, relations: $relations, otherParts: $otherParts) {\n      nodes {\n        node {\n          id\n          nodeKind\n          ... on Document {\n            title\n            documentNumber\n            level\n          }\n          ... on Measure {\n            label\n            heading\n            text\n            start\n            end\n            policy {\n              id\n              nodeKind\n              documentTitle: title\n            }\n          }\n          ... on Department {\n            name\n          }\n          ... on Industry {\n            name\n          }\n          ... on Jurisdiction {\n            name\n          }\n          ... on UpstreamTask {\n            taskTitle: title\n            area\n          }\n        }\n      }\n      hops {\n        id\n        relation\n        status\n        reason\n        scope\n        source {\n          id\n        }\n        target {\n          id\n        }\n        evidence {\n          ...Proof\n        }\n      }\n      omitted {\n        kind\n        of\n        count\n        reason\n      }\n    }\n  }\n": TypedDocumentNode<TraceFromQuery, TraceFromQueryVariables>
  "\n    query MeasuresOfPolicy($policy: ID!) {\n      policy(id: $policy) {\n        measures(first: 300) {\n          totalCount\n          nodes {\n            ...MeasureTitle\n            upstreamTasks(first: 5) {\n              nodes {\n                ...TaskName\n              }\n            }\n            citations(first: 10) {\n              edges {\n                relation\n                node {\n                  id\n                  nodeKind\n                  title\n                  documentNumber\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<MeasuresOfPolicyQuery, MeasuresOfPolicyQueryVariables>
}
