// Made by `npm run schema` from the printed schema and the operations of the page.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A sign that something was read badly. It needs no annotation: the document itself shows it. */
export type AlarmKind =
  /** A deadline lies well before the day of signature. A few weeks before it is normal: the document came late. */
  | 'DEADLINE_BEFORE_SIGNATURE'
  /** An unknown label stands before names of departments, at the beginning of a line, a sentence or a bracket. */
  | 'LABEL_UNKNOWN'
  /** A measure or one of its numbered parts ends in the middle of a sentence, or within brackets, where most of the others end with a stop. */
  | 'MEASURE_UNFINISHED'
  /** A measure names no department while all its neighbours under the same heading close with theirs. */
  | 'MEASURE_WITHOUT_DEPARTMENT'
  /** Brackets that close a task hold department names that were not all read, or the label of a role is followed by nothing that was read. */
  | 'NAMES_UNREAD'
  /** A name that was read as a department is implausible: it is too long, or it says what is to be done. */
  | 'NAME_IMPLAUSIBLE'
  /** A text with numbered units or titles yielded no measure, department or citation; or a plan, or a text that assigns tasks, yielded no measure. */
  | 'NOTHING_FOUND'
  /** The numbering of a part with measures has a gap: a mark was missed, or a line was wrongly taken for one. */
  | 'NUMBERING_GAP'
  /** The record of the site names another day from which or until which the document is in force than the document itself. The document's own word is kept. */
  | 'RECORD_DISPUTED'
  /** A table has columns that were not understood, so that nothing of it was read. The place is its first row, which says what the columns are. */
  | 'TABLE_UNREAD';

/** A department that the measure names. All conditions must hold for the same assignment. */
export type AssignmentFilter = {
  /** One of these departments. */
  readonly department?: ReadonlyArray<string> | null | undefined;
  /** A department of one of these kinds. */
  readonly kind?: ReadonlyArray<DepartmentKind> | null | undefined;
  /** A department at one of these levels. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** A department of one of these function lines (条线), by key or name: 财政. */
  readonly line?: ReadonlyArray<string> | null | undefined;
  /** A department with these words in its name, full name, other names, or pinyin initials. */
  readonly name?: string | null | undefined;
  /** In one of these roles. */
  readonly role?: ReadonlyArray<Role> | null | undefined;
  /** An assignment with one of these resolution statuses. */
  readonly status?: ReadonlyArray<ResolutionStatus> | null | undefined;
};

/** What changed. */
export type ChangeKind =
  /** A deadline. */
  | 'DEADLINE'
  /** A figure. */
  | 'FIGURE'
  /** The strongest role of the departments asked for; absent where all measures are asked for. */
  | 'ROLE';

/** How a text refers to another document. */
export type CitationKind =
  /** The text changes this document or asks for its revision (修订, 修改, 修正, 调整). */
  | 'AMENDS'
  /** The text is based on this document (根据, 依据, 按照, 参照). */
  | 'BASED_ON'
  /** The text mentions this document. */
  | 'CITES'
  /** The text hands on this document of another issuer (转发, 批转). */
  | 'FORWARDS'
  /** The text implements this document (贯彻, 落实, 执行). */
  | 'IMPLEMENTS'
  /** The text ends this document (废止, 停止执行). */
  | 'REPEALS';

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

/** What documents say against one another, or leave open. */
export type ConflictKind =
  /** Departments of one place that may be one department; `nodes` has them. */
  | 'MAY_BE_ONE'
  /** Different documents print the same document number; both are held. */
  | 'NUMBER_PRINTED_TWICE'
  /** One document came in several files with different bytes; the text of one is held. */
  | 'SEVERAL_TEXTS'
  /** A citation prints another title than the document of its number has. */
  | 'TITLE_DIFFERS'
  /** A department whose name leads to no full official name, or to several. */
  | 'UNRESOLVED_NAME';

/** What held documents are laid out by. */
export type CorpusAxis =
  /** Cities in which documents hold, or in a place within them. Values are ids for `place`. */
  | 'CITY'
  /** Districts, counties, zones and streets in which documents hold. Values are ids for `place`. */
  | 'DISTRICT'
  /** Level of the issuer. Values are words of `Level`. */
  | 'LEVEL'
  /** Function lines of the departments that its measures name. Values are for `line`. */
  | 'LINE'
  /** Provinces in which documents hold, or in a place within them. Values are ids for `place`. */
  | 'PROVINCE'
  /** State on `asOf`. Values are words of `LifeState`. */
  | 'STATE'
  /** Year of the document. Values are for `year`. */
  | 'YEAR';

/** How a policy stands to the document, by the relation of its words. A chain is as strong as its weakest hop. */
export type CoverageState =
  /** It carries it out: it implements it (IMPLEMENTS) or takes up one of its tasks, itself or through documents that do. */
  | 'CARRIES_OUT'
  /** It only mentions, amends, forwards or repeals it. Mentions are not followed further. */
  | 'MENTIONS'
  /** It rests on it (BASED_ON), itself or through other documents, and no more than that. */
  | 'RESTS_ON';

/** What a load has changed. */
export type DataChangeKind =
  /** A document cites another that it did not cite before. */
  | 'CITER_ADDED'
  /** A document no longer cites another. */
  | 'CITER_REMOVED'
  /** A measure sets another deadline, or sets one no more. */
  | 'DEADLINE_CHANGED'
  /** A document came to be held. All its tasks and citations are new; they are not listed one by one. */
  | 'DOCUMENT_ADDED'
  /** A held document says something else than before; what is listed beside it tells what. */
  | 'DOCUMENT_CHANGED'
  /** A document is no longer held. */
  | 'DOCUMENT_REMOVED'
  /** A document repeals another. */
  | 'REPEALED'
  /** A department has another role in a task. */
  | 'ROLE_CHANGED'
  /** A held document gives a department a task that it did not give before. */
  | 'TASK_ADDED'
  /** A held document no longer gives a department a task. */
  | 'TASK_REMOVED';

/** Why the data have changed. */
export type DataChangeReason =
  /** People have corrected the reading, or taken a correction back. */
  | 'CORRECTION'
  /** The same text was read by newer rules. */
  | 'NEWER_RULES'
  /** Another text was loaded, or a document was removed. Feeds carry these alone. */
  | 'NEW_TEXT'
  /** Another text has shown which document is meant. */
  | 'OTHER_DOCUMENT'
  /** The same text was read with other reference data: names of departments, places, the register. */
  | 'REFERENCE_DATA';

/** A test on a day. */
export type DateFilter = {
  /** On this day. */
  readonly eq?: string | null | undefined;
  /** On this day or later. */
  readonly gte?: string | null | undefined;
  /** On this day or earlier. */
  readonly lte?: string | null | undefined;
  /** true: only where nothing is known; false: only where something is. */
  readonly missing?: boolean | null | undefined;
};

/** What a named department is. */
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
  /** Both have it; some conditions became stricter and others looser, or they cannot be compared. */
  | 'CHANGED'
  /** Only in the right document; `elsewhere` is set if the left gives the task to other departments. */
  | 'GAINED'
  /** Both have it; nothing measurable changed. */
  | 'KEPT'
  /** Both have it; the right asks for less, later, or in a weaker role. */
  | 'LOOSENED'
  /** Only in the left document; `elsewhere` is set if the right gives the task to other departments. */
  | 'LOST'
  /** Both have it; the right asks for more, sooner, or in a stronger role. */
  | 'TIGHTENED';

/** What a list is counted by. */
export type FacetField =
  /** Why something may have been read badly. Values are words of `AlarmKind`. */
  | 'ALARM'
  /** Department that the measure names. Values are ids for `assignment: {department: …}`. Measures only. */
  | 'DEPARTMENT'
  /** Industry that the measure names, and every broader one. Values are ids for `industry`. Measures only. */
  | 'INDUSTRY'
  /** Department that issued the policy. Values are ids for `issuer`. */
  | 'ISSUER'
  /** Level of the policy’s issuer. Values are words of `Level`. */
  | 'LEVEL'
  /** Function line of a department that the measure names, or a measure of the policy. Values are for `assignment: {line: …}` of measures and `line` of policies. */
  | 'LINE'
  /** Place where the policy holds, and every place around it. Values are ids for `place`. */
  | 'PLACE'
  /** Quarter in which a deadline of the measure ends: 2026-Q3. For `dueFrom` and `dueTo`. Measures only. */
  | 'QUARTER'
  /** How documents are referred to. Values are words of `CitationKind`. */
  | 'RELATION'
  /** Role in which the measure names a department. Values are words of `Role`. Measures only. */
  | 'ROLE'
  /** State of the policy on `asOf`. Values are words of `LifeState`. */
  | 'STATE'
  /** Year of the policy. Values are for `year`. */
  | 'YEAR';

/** A test on an id. */
export type IdFilter = {
  /** This id. */
  readonly eq?: string | null | undefined;
  /** One of these ids. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** A test on a whole number. */
export type IntFilter = {
  /** Exactly this. */
  readonly eq?: number | null | undefined;
  /** This or more. */
  readonly gte?: number | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** This or less. */
  readonly lte?: number | null | undefined;
  /** true: only where nothing is known; false: only where something is. */
  readonly missing?: boolean | null | undefined;
};

/** A language of the findings of a review. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese, as the drafts are. */
  | 'ZH';

/** The level of government. */
export type Level =
  /** 地市级 */
  | 'CITY'
  /** 区县级 */
  | 'DISTRICT'
  /** 国家级 */
  | 'NATIONAL'
  /** 省级 (also autonomous regions and municipalities) */
  | 'PROVINCE'
  /** 街道, 乡镇 */
  | 'STREET'
  /** 开发区, 新区 and other zones */
  | 'ZONE';

/** A test on the level of government. */
export type LevelFilter = {
  /** This level. */
  readonly eq?: Level | null | undefined;
  /** One of these levels. */
  readonly in?: ReadonlyArray<Level> | null | undefined;
};

/** The state of a document on a day, by what the held texts say. */
export type LifeState =
  /** A draft (征求意见稿, 草案): never in force as it stands. */
  | 'DRAFT'
  /** Its own last day lies before the day, or its site’s record says so (失效). */
  | 'EXPIRED'
  /** Its own words or its site’s record say so, and no held text ends it. A repeal by a text that is not held is not known. */
  | 'IN_FORCE'
  /** The day lies before its first day, or before it was signed. */
  | 'NOT_YET_IN_FORCE'
  /** A held policy repeals it by then, or its site’s record says so (废止). */
  | 'REPEALED'
  /** No held text says anything of its life. It may be in force or not. */
  | 'UNKNOWN';

/** Which measures. All conditions must hold; `or` and `not` combine. */
export type MeasureFilter = {
  /** Holds a passage that may have been read badly, for one of these reasons. */
  readonly alarm?: ReadonlyArray<AlarmKind> | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<MeasureFilter> | null | undefined;
  /** Names such a department. */
  readonly assignment?: AssignmentFilter | null | undefined;
  /** Carries out one of these upstream tasks. */
  readonly carriesOut?: ReadonlyArray<string> | null | undefined;
  /** Refers to one of these documents. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** Of one of these policies. */
  readonly document?: ReadonlyArray<string> | null | undefined;
  /** Any of its deadlines ends on this day or later. With `dueTo`, one and the same deadline ends between the two days. */
  readonly dueFrom?: string | null | undefined;
  /** Any of its deadlines ends on this day or earlier. */
  readonly dueTo?: string | null | undefined;
  /** true: only measures that name a department; false: only those that name none. */
  readonly hasDepartment?: boolean | null | undefined;
  /** true: only measures with a figure or deadline; false: only those without. */
  readonly hasTarget?: boolean | null | undefined;
  /** By heading. */
  readonly heading?: TextFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Names one of these industries, by id, code or any word for it (3612, 新能源汽车), or one within them. */
  readonly industry?: ReadonlyArray<string> | null | undefined;
  /** Of a policy that one of these departments issued. */
  readonly issuer?: ReadonlyArray<string> | null | undefined;
  /** By mark as printed. */
  readonly label?: TextFilter | null | undefined;
  /** Of a policy of one of these levels. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** This must not hold. */
  readonly not?: MeasureFilter | null | undefined;
  /** One of these must hold. */
  readonly or?: ReadonlyArray<MeasureFilter> | null | undefined;
  /** Of a policy that holds in one of these places or zones, or within them. */
  readonly place?: ReadonlyArray<string> | null | undefined;
  /** Refers to some document in one of these ways. */
  readonly relation?: ReadonlyArray<CitationKind> | null | undefined;
  /** Of a policy that is in one of these states on a day. */
  readonly state?: StateFilter | null | undefined;
  /** Sets such a figure or deadline. */
  readonly target?: TargetFilter | null | undefined;
  /** Has these words in its heading or text. */
  readonly text?: string | null | undefined;
  /** Of a policy of one of these years. */
  readonly year?: ReadonlyArray<number> | null | undefined;
};

/** How measures are sorted; equal ones by id. */
export type MeasureOrder =
  /** By policy, then by place in it, ascending. */
  | 'DOCUMENT_ASC'
  /** By policy, then by place in it, descending. */
  | 'DOCUMENT_DESC'
  /** By the first deadline they set; those without come as if due never, ascending. */
  | 'DUE_ASC'
  /** By the first deadline they set; those without come as if due never, descending. */
  | 'DUE_DESC'
  /** By the day their policy was signed, those without a day first; within a policy in the order of the text. */
  | 'ISSUED_ON_ASC'
  /** By the day their policy was signed, the newest first, those without a day last; within a policy in the order of the text. */
  | 'ISSUED_ON_DESC'
  /** By their next deadline on `dueAsOf` or later; those without come as if due never, ascending. */
  | 'NEXT_DUE_ASC'
  /** By their next deadline on `dueAsOf` or later, descending. */
  | 'NEXT_DUE_DESC'
  /** By the place of their policy in the order of GB/T 2260, zones after the place they lie in; within a policy in the order of the text. */
  | 'PLACE_ASC'
  /** By place, descending; within a policy in the order of the text. */
  | 'PLACE_DESC';

/** What a node of the graph is. */
export type NodeKind =
  /** A document that is cited and whose text is not held. */
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
  /** A part of a policy or of one of its attachments. */
  | 'SECTION'
  /** A figure or a deadline that a measure sets, or the document as a whole. */
  | 'TARGET'
  /** A task of a cited document, known through a local division-of-work table. */
  | 'UPSTREAM_TASK';

/** How a place stands to a document: as the strongest of its policies does. */
export type PlaceState =
  /** A policy of the place carries the document out. */
  | 'CARRIES_OUT'
  /** Policies only mention it. */
  | 'MENTIONS'
  /** Policies of the place are held, and none is known to refer to the document. */
  | 'NONE'
  /** No policy of the place is held, so nothing is known. */
  | 'NOTHING_HELD'
  /** As NONE, and the document is meant for other places. */
  | 'OUT_OF_REACH'
  /** A policy rests on it, and none carries it out. */
  | 'RESTS_ON';

/** Which policies. All conditions must hold; `or` and `not` combine. */
export type PolicyFilter = {
  /** Has a passage that may have been read badly, for one of these reasons. */
  readonly alarm?: ReadonlyArray<AlarmKind> | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<PolicyFilter> | null | undefined;
  /** Is referred to by one of these policies. */
  readonly citedBy?: ReadonlyArray<string> | null | undefined;
  /** Refers to one of these documents, itself or in a measure. */
  readonly cites?: ReadonlyArray<string> | null | undefined;
  /** Names one of these departments in a measure. */
  readonly department?: ReadonlyArray<string> | null | undefined;
  /** By 文号, for example 津滨政发〔2020〕20号: `eq` and `in` take any usual form. */
  readonly documentNumber?: TextFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Names one of these industries, by id, code or any word for it (3612, 新能源汽车), or one within them. */
  readonly industry?: ReadonlyArray<string> | null | undefined;
  /** By the day it was signed. */
  readonly issuedOn?: DateFilter | null | undefined;
  /** Was issued by one of these departments. */
  readonly issuer?: ReadonlyArray<string> | null | undefined;
  /** By issuer. */
  readonly issuerName?: TextFilter | null | undefined;
  /** By kind: 通知, 方案, 措施 …. */
  readonly kind?: TextFilter | null | undefined;
  /** By level of the issuer. */
  readonly level?: LevelFilter | null | undefined;
  /** Names a department of one of these function lines in a measure, by key or name: market-regulation, 市场监管. */
  readonly line?: ReadonlyArray<string> | null | undefined;
  /** This must not hold. */
  readonly not?: PolicyFilter | null | undefined;
  /** One of these must hold. */
  readonly or?: ReadonlyArray<PolicyFilter> | null | undefined;
  /** Holds in one of these places or zones, or in a place within them. */
  readonly place?: ReadonlyArray<string> | null | undefined;
  /** By the day it was published. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** Refers to some document in one of these ways, itself or in a measure. */
  readonly relation?: ReadonlyArray<CitationKind> | null | undefined;
  /** Is in one of these states on a day. */
  readonly state?: StateFilter | null | undefined;
  /** Has these words somewhere in its text. */
  readonly text?: string | null | undefined;
  /** By title. */
  readonly title?: TextFilter | null | undefined;
  /** By 有效性: 有效, 失效 …. */
  readonly validity?: TextFilter | null | undefined;
  /** By year. */
  readonly year?: IntFilter | null | undefined;
};

/** How policies are sorted; equal ones by id. */
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
  /** By the place where they hold in the order of GB/T 2260, zones after the place they lie in, ascending. */
  | 'PLACE_ASC'
  /** By place, descending. */
  | 'PLACE_DESC'
  /** By title, ascending. */
  | 'TITLE_ASC'
  /** By title, descending. */
  | 'TITLE_DESC';

/** How two nodes of the graph are related. */
export type RelationKind =
  /** The text changes this document or asks for its revision (修订, 修改, 修正, 调整). */
  | 'AMENDS'
  /** The policy holds in this place or zone. */
  | 'APPLIES_IN'
  /** The measure names this department, in the role given. */
  | 'ASSIGNED_TO'
  /** The text is based on this document (根据, 依据, 按照, 参照). */
  | 'BASED_ON'
  /** The other industry holds this one. */
  | 'BROADER'
  /** A table says that the measure carries out this upstream task. */
  | 'CARRIES_OUT'
  /** The text mentions this document. */
  | 'CITES'
  /** The text names this industry. */
  | 'CONCERNS'
  /** The text hands on this document of another issuer (转发, 批转). */
  | 'FORWARDS'
  /** The section or policy contains this measure. */
  | 'HAS_MEASURE'
  /** The policy is divided into this section. */
  | 'HAS_SECTION'
  /** The measure, or the document as a whole (a goal), sets this figure or deadline. */
  | 'HAS_TARGET'
  /** The text implements this document (贯彻, 落实, 执行). */
  | 'IMPLEMENTS'
  /** The policy was issued by this department. */
  | 'ISSUED_BY'
  /** The table names this department for the upstream task. */
  | 'LED_BY'
  /** The text ends this document (废止, 停止执行). */
  | 'REPEALS'
  /** The measure says the same in the same words as a measure or task of another document. It does not say that it implements it. */
  | 'RESEMBLES'
  /** The department belongs to this place or zone. */
  | 'SERVES'
  /** The task belongs to this document. */
  | 'TASK_OF'
  /** The place lies within the other one. */
  | 'WITHIN';

/** Whether the words of a text could be resolved to one entity. What is unsure is kept and marked, not dropped. */
export type ResolutionStatus =
  /** Several candidates fitted; they are listed. */
  | 'AMBIGUOUS'
  /** The document meant is known, but its text is not held. */
  | 'NOT_HELD'
  /** Exactly one candidate fitted. */
  | 'RESOLVED'
  /** No candidate fitted; the reason is given. */
  | 'UNRESOLVED';

/** What a review can find in a draft. */
export type ReviewKind =
  /** Title and number disagree */
  | 'CITATION_CONTRADICTORY'
  /** Cited document not in force */
  | 'CITATION_ENDED'
  /** Cited document not known */
  | 'CITATION_UNKNOWN'
  /** Deadline before the signature */
  | 'DEADLINE_BEFORE_SIGNATURE'
  /** Department renamed */
  | 'DEPARTMENT_RENAMED'
  /** Department unknown at this level */
  | 'DEPARTMENT_UNKNOWN'
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

/** In which role a department is named for a task. */
export type Role =
  /** 指导, 督促指导: guides those who do the task. */
  | 'GUIDE'
  /** 牵头: leads the task. */
  | 'LEAD'
  /** 责任, 负责: answers for the task. */
  | 'RESPONSIBLE'
  /** 配合, 参与: helps with the task. */
  | 'SUPPORT';

/** What matched. */
export type SearchMatch =
  /** By the name of another department of its function line, predecessors included: 环保局. */
  | 'LINE'
  /** By its title or name. */
  | 'NAME'
  /** By its document number. */
  | 'NUMBER'
  /** By another name of it: one that documents use, or a usual short one: 市监局. */
  | 'OTHER_NAME'
  /** By the pinyin of one of its names, first letters or in full: hqqczj. */
  | 'PINYIN'
  /** By its number in the document or place named: 滨海新区 12. */
  | 'UNIT'
  /** By its words. */
  | 'WORDS';

/** How sure a finding of a review is. */
export type Severity =
  /** Two things contradict each other. */
  | 'ERROR'
  /** Could not be checked here, which does not say that it is wrong. */
  | 'NOTE'
  /** Most likely a slip. */
  | 'WARNING';

/** A test on the state of a policy on a day. No day is taken for granted. */
export type StateFilter = {
  /** The day: 2026-07-31. */
  readonly asOf: string;
  /** One of these states. */
  readonly in: ReadonlyArray<LifeState>;
};

/** Where a statement comes from. */
export type StatementOrigin =
  /** A person has corrected what was read, or added what was missed. */
  | 'CORRECTED'
  /** A rule has read it out of the text. */
  | 'READ';

/** A figure or deadline that the measure sets. All conditions must hold for the same one. */
export type TargetFilter = {
  /** Due on this day or later. */
  readonly dueFrom?: string | null | undefined;
  /** Due on this day or earlier. */
  readonly dueTo?: string | null | undefined;
  /** Of one of these kinds. */
  readonly kind?: ReadonlyArray<TargetKind> | null | undefined;
  /** In one of these units. */
  readonly unit?: ReadonlyArray<string> | null | undefined;
  /** With these words as printed. */
  readonly words?: string | null | undefined;
};

/** What a figure is. */
export type TargetKind =
  /** A sum or a quantity with a unit: 500万元. */
  | 'AMOUNT'
  /** A number of things: 10家. */
  | 'COUNT'
  /** A day or a span by which something is due: 2022年6月底前. */
  | 'DEADLINE'
  /** A share or a rate: 8%. */
  | 'PERCENT';

/** Which tasks. All conditions must hold; `or` and `not` combine. department, name, line, level and place on the outermost filter select whose tasks are listed. Groups that include such departments without naming them (各有关部门) are listed too, with `named: false` and how they include them. */
export type TaskFilter = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<TaskFilter> | null | undefined;
  /** true: only with a deadline that has a date; false: only without. */
  readonly dated?: boolean | null | undefined;
  /** One of these departments. */
  readonly department?: ReadonlyArray<string> | null | undefined;
  /** Of one of these policies. */
  readonly document?: ReadonlyArray<string> | null | undefined;
  /** With these words in the title or number of the policy, or in the title of the section. */
  readonly documentText?: string | null | undefined;
  /** With a deadline on this day or later; with `dueTo`, one deadline between the two. */
  readonly dueFrom?: string | null | undefined;
  /** With a deadline on this day or earlier; with `dueFrom`, one deadline between the two. */
  readonly dueTo?: string | null | undefined;
  /** true: only with a deadline, dated or not (每季度末); false: only without. */
  readonly hasDeadline?: boolean | null | undefined;
  /** true: only with a figure; false: only without. */
  readonly hasFigure?: boolean | null | undefined;
  /** Of a measure that names one of these industries, by id, code or any word for it (3612, 新能源汽车), or one within them. */
  readonly industry?: ReadonlyArray<string> | null | undefined;
  /** Of a policy signed on this day or later. */
  readonly issuedFrom?: string | null | undefined;
  /** Of a policy signed on this day or earlier. */
  readonly issuedTo?: string | null | undefined;
  /** A department of one of these kinds. */
  readonly kind?: ReadonlyArray<DepartmentKind> | null | undefined;
  /** A department at one of these levels. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** A department of one of these function lines (条线), by key or name: 财政. */
  readonly line?: ReadonlyArray<string> | null | undefined;
  /** With these words in the measure itself: its number, heading or text. */
  readonly measureText?: string | null | undefined;
  /** A department with these words in a name of it, or these letters at the start of its pinyin initials. */
  readonly name?: string | null | undefined;
  /** true: only where the department itself is named; false: only groups that include it without naming it. */
  readonly named?: boolean | null | undefined;
  /** This must not hold. */
  readonly not?: TaskFilter | null | undefined;
  /** One of these must hold. */
  readonly or?: ReadonlyArray<TaskFilter> | null | undefined;
  /** With these words in the name of another department of the measure, as it is called or as printed. */
  readonly otherName?: string | null | undefined;
  /** A department of one of these places or zones, or of a place within them. */
  readonly place?: ReadonlyArray<string> | null | undefined;
  /** Of a policy of one of these levels. */
  readonly policyLevel?: ReadonlyArray<Level> | null | undefined;
  /** In one of these roles. */
  readonly role?: ReadonlyArray<Role> | null | undefined;
  /** An assignment with one of these resolution statuses. */
  readonly status?: ReadonlyArray<ResolutionStatus> | null | undefined;
  /** With these words in a figure or deadline. */
  readonly targetText?: string | null | undefined;
  /** With these words in the measure, its section, the title or number of the policy, a figure or deadline, or the name of any department of the measure. */
  readonly text?: string | null | undefined;
};

/** How tasks are sorted. Tasks that name the department always come before collective mentions (upwards). */
export type TaskOrder =
  /** By department, then by policy. */
  | 'DEPARTMENT_ASC'
  /** By department, descending. */
  | 'DEPARTMENT_DESC'
  /** By policy, then by place in it. */
  | 'DOCUMENT_ASC'
  /** By policy, descending. */
  | 'DOCUMENT_DESC'
  /** By the first deadline of the measure, ascending; those without come last. */
  | 'DUE_ASC'
  /** By the first deadline of the measure, descending; those without come first. */
  | 'DUE_DESC'
  /** By the day the policy was signed. */
  | 'ISSUED_ON_ASC'
  /** By the day the policy was signed, the newest first. */
  | 'ISSUED_ON_DESC'
  /** By the next deadline on `dueAsOf` or later, ascending; those without one come last. */
  | 'NEXT_DUE_ASC'
  /** By the next deadline on `dueAsOf` or later, descending; those without one come first. */
  | 'NEXT_DUE_DESC'
  /** Lead, responsible, support. */
  | 'ROLE_ASC'
  /** Support, responsible, lead. */
  | 'ROLE_DESC';

/** A test on words. Several operators together must all hold. */
export type TextFilter = {
  /** These words somewhere within; capitals and small letters are the same. */
  readonly contains?: string | null | undefined;
  /** Exactly these words. */
  readonly eq?: string | null | undefined;
  /** Exactly one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** true: only where nothing is known; false: only where something is. */
  readonly missing?: boolean | null | undefined;
  /** These words at the start. */
  readonly startsWith?: string | null | undefined;
};

/** Which way to follow the chains. */
export type TraceDirection =
  /** Towards who carries out, implements, rests on, cites it. */
  | 'DOWN'
  /** Towards what is carried out, implemented, rested on, cited. */
  | 'UP';

/** Upward from a measure: which part of its policy the words of a hop cover. */
export type TraceScope =
  /** Another section or attachment, so the words do not say what the measure is based on. */
  | 'OTHER_PART'
  /** The whole document, the measure included: the opening, general provisions, or a section that contains it. */
  | 'WHOLE_DOCUMENT';

export type HeldCorrectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldCorrectionsQuery = { readonly corrections: ReadonlyArray<{ readonly keys: ReadonlyArray<string> }> };

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
      | { readonly id: string }
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
       }>, readonly figures: ReadonlyArray<{ readonly rightIsStricter: boolean | null, readonly similarity: number, readonly left: { readonly id: string, readonly surface: string, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly measure: { readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly start: number | null } | null }, readonly right: { readonly id: string, readonly surface: string, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null, readonly measure: { readonly id: string, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly start: number | null } | null } }>, readonly passages: ReadonlyArray<{ readonly similarity: number, readonly same: number, readonly leftWords: string, readonly rightWords: string, readonly left:
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


export type CorpusCoverageQuery = { readonly coverageMatrix: { readonly documentTotal: number, readonly placeTotal: number, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: Level | null }>, readonly rows: ReadonlyArray<{ readonly cells: ReadonlyArray<PlaceState>, readonly document:
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

export type PlanCountsFragment = { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly count: number }> }> };

export type YearPlanQueryVariables = Exact<{
  q1?: MeasureFilter | null | undefined;
  q2?: MeasureFilter | null | undefined;
  q3?: MeasureFilter | null | undefined;
  q4?: MeasureFilter | null | undefined;
  before?: MeasureFilter | null | undefined;
  undated?: MeasureFilter | null | undefined;
  asOf: string;
}>;


export type YearPlanQuery = { readonly q1: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly count: number }> }> }, readonly q2: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly count: number }> }> }, readonly q3: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly count: number }> }> }, readonly q4: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly count: number }> }> }, readonly before: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly count: number }> }> }, readonly undated: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly count: number }> }> } };

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


export type BusiestDepartmentsQuery = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly taskCount: { readonly all: number } | null }> } };

export type DeskDepartmentQueryVariables = Exact<{
  id: string;
}>;


export type DeskDepartmentQuery = { readonly node:
    | { readonly __typename: 'CitedDocument' }
    | { readonly __typename: 'Department', readonly id: string, readonly name: string, readonly line: string | null, readonly lineName: string | null }
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
  corrections?: boolean | null | undefined;
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
}>;


export type HeldDocumentsQuery = { readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly documentNumber: string | null, readonly issuerName: string | null, readonly level: Level | null, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly sourceName: string | null, readonly sourceUrl: string | null, readonly state: { readonly asOf: string, readonly state: LifeState, readonly since: string | null, readonly until: string | null, readonly words: string | null, readonly repealedBy: { readonly id: string, readonly title: string | null, readonly documentNumber: string | null } | null }, readonly appliesIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly statistics: { readonly measures: number, readonly unresolved: number } | null, readonly alarms: ReadonlyArray<{ readonly kind: AlarmKind }> }> } };

export type PolicyFacetsQueryVariables = Exact<{
  where?: PolicyFilter | null | undefined;
  asOf: string;
  fields?: ReadonlyArray<FacetField> | FacetField | null | undefined;
  values: number;
  words?: string | null | undefined;
}>;


export type PolicyFacetsQuery = { readonly counts: { readonly totalCount: number, readonly asOf: string, readonly facets: ReadonlyArray<{ readonly field: FacetField, readonly valueCount: number, readonly without: number, readonly values: ReadonlyArray<{ readonly value: string, readonly name: string | null, readonly within: string | null, readonly count: number }> }> } };

export type OverviewQueryVariables = Exact<{
  limit: number;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
}>;


export type OverviewQuery = { readonly dataVersion: string | null, readonly overview: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string, readonly detail: string | null, readonly level: Level | null, readonly date: string | null, readonly place: string | null, readonly issuer: string | null, readonly status: ResolutionStatus, readonly degree: number, readonly folded: number }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly source: string, readonly target: string, readonly count: number, readonly role: Role | null, readonly status: ResolutionStatus, readonly quote: string | null, readonly direct: boolean }>, readonly omitted: ReadonlyArray<{ readonly kind: NodeKind, readonly of: string | null, readonly count: number, readonly reason: string }> }, readonly statistics: { readonly nodes: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }> } };

export type NeighbourhoodQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  limit: number;
  drawn?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string, readonly detail: string | null, readonly level: Level | null, readonly date: string | null, readonly place: string | null, readonly issuer: string | null, readonly status: ResolutionStatus, readonly degree: number, readonly folded: number }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly source: string, readonly target: string, readonly count: number, readonly role: Role | null, readonly status: ResolutionStatus, readonly quote: string | null, readonly direct: boolean }>, readonly omitted: ReadonlyArray<{ readonly kind: NodeKind, readonly of: string | null, readonly count: number, readonly reason: string }> } };

export type UnfoldQueryVariables = Exact<{
  source: string;
  target: string;
}>;


export type UnfoldQuery = { readonly unfold: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly source: string, readonly role: Role | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly quote: string | null, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> } };

export type ListedMeasuresQueryVariables = Exact<{
  where?: MeasureFilter | null | undefined;
  orderBy?: MeasureOrder | null | undefined;
  asOf: string;
  first: number;
  after?: string | null | undefined;
  industries: boolean;
  citations: boolean;
  corrections?: boolean | null | undefined;
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
  corrections?: boolean | null | undefined;
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

export type DepartmentFactsFragment = { readonly name: string, readonly fullName: string | null, readonly aliases: ReadonlyArray<string>, readonly level: Level | null, readonly lineName: string | null, readonly successor: string | null, readonly endedBy: number | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly kindOfDepartment: DepartmentKind, readonly taskCount: { readonly all: number } | null, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string } | null, readonly assignments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly ledTasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly issued: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }> }, readonly sameLine: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> } };

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
    | { readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly caption: string, readonly name: string, readonly fullName: string | null, readonly aliases: ReadonlyArray<string>, readonly level: Level | null, readonly lineName: string | null, readonly successor: string | null, readonly endedBy: number | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly kindOfDepartment: DepartmentKind, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly taskCount: { readonly all: number } | null, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly nodeKind: NodeKind, readonly name: string } | null, readonly assignments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'Measure', readonly id: string, readonly nodeKind: NodeKind, readonly label: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly policyTitle: string | null } | null }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly ledTasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly as: string | null, readonly status: ResolutionStatus, readonly reason: string | null, readonly candidates: ReadonlyArray<string>, readonly node: { readonly __typename: 'UpstreamTask', readonly id: string, readonly nodeKind: NodeKind, readonly taskTitle: string }, readonly evidence: { readonly quote: string, readonly before: string | null, readonly after: string | null, readonly start: number, readonly end: number, readonly origin: StatementOrigin, readonly foundBy: { readonly name: string, readonly precision: number | null, readonly checked: number, readonly checkedEnough: boolean } | null, readonly document: { readonly id: string } | null } | null }> }, readonly issued: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Policy', readonly id: string, readonly nodeKind: NodeKind, readonly title: string | null, readonly documentNumber: string | null }> }, readonly sameLine: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Department', readonly id: string, readonly nodeKind: NodeKind, readonly name: string }> } }
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
    | { readonly __typename: 'Policy', readonly title: string | null, readonly documentNumber: string | null, readonly issuerName: string | null, readonly issuedOn: string | null, readonly held: boolean, readonly text: string | null, readonly charCount: number | null, readonly sha256: string | null, readonly sourceName: string | null, readonly sourceUrl: string | null, readonly validity: string | null, readonly id: string, readonly issuedBy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly statistics: { readonly measures: number } | null, readonly alarms: ReadonlyArray<{ readonly kind: AlarmKind, readonly words: string, readonly line: number, readonly start: number, readonly end: number }>, readonly sections: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly title: string | null, readonly path: string | null, readonly start: number | null, readonly end: number | null }> }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly label: string | null, readonly heading: string | null, readonly path: string | null, readonly text: string, readonly start: number | null, readonly end: number | null }> }, readonly statements: ReadonlyArray<{ readonly relation: RelationKind, readonly role: Role | null, readonly status: ResolutionStatus, readonly rule: string | null, readonly start: number | null, readonly end: number | null, readonly source: string, readonly node: { readonly id: string, readonly kind: NodeKind, readonly title: string } }> }
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
        | { readonly label: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly nodeKind: NodeKind, readonly policy: { readonly id: string, readonly nodeKind: NodeKind, readonly documentTitle: string | null } | null }
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
  "\n  query HeldCorrections {\n    corrections {\n      keys\n    }\n  }\n": TypedDocumentNode<HeldCorrectionsQuery, HeldCorrectionsQueryVariables>
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
  "\n  query FindNodes($text: String!, $kinds: [NodeKind!]) {\n    search(text: $text, kinds: $kinds, first: 24) {\n      kind\n      title\n      titleHighlights {\n        start\n        end\n      }\n      snippet\n      highlights {\n        start\n        end\n      }\n      policyTitle\n      matchedBy\n      partial\n      node {\n        id\n      }\n    }\n  }\n": TypedDocumentNode<FindNodesQuery, FindNodesQueryVariables>
  "\n    query NameNodes($ids: [ID!]!) {\n      nodes(ids: $ids) {\n        ...NodeName\n      }\n    }\n  ": TypedDocumentNode<NameNodesQuery, NameNodesQueryVariables>
  "\n  query StateOfDocument($id: ID!, $asOf: Date!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Policy {\n        sameNumber {\n          id\n          title\n        }\n      }\n      ... on Document {\n        state(asOf: $asOf) {\n          ...LifeOf\n        }\n      }\n    }\n  }\n": TypedDocumentNode<StateOfDocumentQuery, StateOfDocumentQueryVariables>
  "\n  query HeldPolicyNames($where: PolicyFilter, $first: Int!, $after: String) {\n    policies(where: $where, first: $first, after: $after, orderBy: ISSUED_ON_DESC) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        nodeKind\n        title\n        documentNumber\n      }\n    }\n  }\n": TypedDocumentNode<HeldPolicyNamesQuery, HeldPolicyNamesQueryVariables>
  "\n    fragment SameWordsSides on SameWordsConnection {\n      totalCount\n      edges {\n        share\n        isEarlier\n        own {\n          ...NodeName\n        }\n        node {\n          ...NodeName\n        }\n        here {\n          ...Proof\n        }\n        there {\n          ...Proof\n        }\n      }\n    }\n  ": TypedDocumentNode<SameWordsSidesFragment, never>
  "\n    query SameWordsOf($id: ID!, $first: Int!) {\n      node(id: $id) {\n        ... on Policy {\n          sameWords(first: $first) {\n            ...SameWordsSides\n          }\n        }\n        ... on Measure {\n          sameWords(first: $first) {\n            ...SameWordsSides\n          }\n        }\n        ... on UpstreamTask {\n          sameWords(first: $first) {\n            ...SameWordsSides\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<SameWordsOfQuery, SameWordsOfQueryVariables>
  "\n  query IndustryTasks($industry: [ID!], $after: String) {\n    tasks(where: { industry: $industry, role: [LEAD, RESPONSIBLE] }, first: 500, after: $after) {\n      nodes { role due department { name } measure { label } policy { title documentNumber } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": TypedDocumentNode<IndustryTasksQuery, IndustryTasksQueryVariables>
  "\n  query ChangesSince($sinceVersion: String, $sinceDate: Date, $where: TaskFilter, $document: ID, $after: String) {\n    changes(sinceVersion: $sinceVersion, sinceDate: $sinceDate, where: $where, document: $document, first: 100, after: $after) {\n      version\n      keptSince\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        reason\n        at\n        documentId\n        documentTitle\n        document {\n          id\n        }\n        about {\n          id\n          nodeKind\n          title\n          documentNumber\n        }\n        measure {\n          id\n        }\n        label\n        departmentName\n        before\n        after\n        measures {\n          id\n        }\n      }\n    }\n  }\n": TypedDocumentNode<ChangesSinceQuery, ChangesSinceQueryVariables>
  "\n  fragment UnitWords on Unit {\n    __typename\n    ... on Measure {\n      id\n      label\n      heading\n      text\n    }\n    ... on UpstreamTask {\n      id\n      title\n    }\n  }\n": TypedDocumentNode<UnitWordsFragment, never>
  "\n  fragment FigureWords on Target {\n    id\n    surface\n    evidence {\n      ...Proof\n    }\n    measure {\n      id\n      label\n      heading\n      text\n      start\n    }\n  }\n": TypedDocumentNode<FigureWordsFragment, never>
  "\n    query CompareTwo($left: ID!, $right: ID!) {\n      compare(left: $left, right: $right) {\n        left {\n          id\n          nodeKind\n          ... on Document {\n            title\n            documentNumber\n            upstreamTasks(first: 1) {\n              totalCount\n            }\n          }\n        }\n        right {\n          id\n          nodeKind\n          ... on Document {\n            title\n            documentNumber\n            upstreamTasks(first: 1) {\n              totalCount\n            }\n          }\n        }\n        leftMeasures\n        rightMeasures\n        tasks {\n          carriesOut\n          similarity\n          left {\n            ...UnitWords\n          }\n          right {\n            ...UnitWords\n          }\n        }\n        figures {\n          rightIsStricter\n          similarity\n          left {\n            ...FigureWords\n          }\n          right {\n            ...FigureWords\n          }\n        }\n        passages {\n          similarity\n          same\n          leftWords\n          rightWords\n          left {\n            ...UnitWords\n          }\n          right {\n            ...UnitWords\n          }\n        }\n        departments {\n          left\n          right\n          department {\n            id\n            name\n          }\n        }\n        lines {\n          line\n          lineName\n          left {\n            id\n            name\n          }\n          right {\n            id\n            name\n          }\n        }\n        industries {\n          left\n          right\n          industry {\n            id\n            name\n          }\n        }\n        documents {\n          id\n          nodeKind\n          title\n          documentNumber\n        }\n      }\n    }\n  ": TypedDocumentNode<CompareTwoQuery, CompareTwoQueryVariables>
  "\n    query DividedDocuments {\n      citedMost(held: false, first: 100) {\n        document {\n          ...DividedDocument\n        }\n      }\n    }\n  ": TypedDocumentNode<DividedDocumentsQuery, DividedDocumentsQueryVariables>
  "\n  query CorpusCounts($rows: CorpusAxis!, $columns: CorpusAxis!, $asOf: Date!, $skipRows: Int!, $skipColumns: Int!) {\n    corpusMatrix(rows: $rows, columns: $columns, asOf: $asOf, skipRows: $skipRows, skipColumns: $skipColumns) {\n      totalCount\n      rowTotal\n      columnTotal\n      rowsWithout\n      columnsWithout\n      columns {\n        value\n        name\n        count\n      }\n      rows {\n        head {\n          value\n          name\n          count\n        }\n        counts\n      }\n    }\n  }\n": TypedDocumentNode<CorpusCountsQuery, CorpusCountsQueryVariables>
  "\n  query CorpusCoverage(\n    $words: String!\n    $documentLevel: [Level!]\n    $placeLevel: [Level!]\n    $within: Boolean!\n    $skipRows: Int!\n    $firstRows: Int!\n    $skipColumns: Int!\n  ) {\n    coverageMatrix(\n      words: $words\n      documentLevel: $documentLevel\n      placeLevel: $placeLevel\n      within: $within\n      skipRows: $skipRows\n      firstRows: $firstRows\n      skipColumns: $skipColumns\n    ) {\n      documentTotal\n      placeTotal\n      places {\n        id\n        name\n        level\n      }\n      rows {\n        document {\n          ...DocumentName\n        }\n        counts {\n          state\n          count\n        }\n        cells\n      }\n    }\n  }\n": TypedDocumentNode<CorpusCoverageQuery, CorpusCoverageQueryVariables>
  "\n  fragment AdopterFields on Adopter {\n    state\n    day\n    days\n    policy {\n      id\n      title\n      documentNumber\n    }\n  }\n": TypedDocumentNode<AdopterFieldsFragment, never>
  "\n  query AdoptionOf($document: ID!, $province: String) {\n    adoption(document: $document) {\n      since\n      document {\n        ...DocumentName\n      }\n      adopters {\n        ...AdopterFields\n        places {\n          id\n          name\n        }\n      }\n      provinces: tiles {\n        code\n        name\n      }\n      tiles(within: $province) {\n        code\n        name\n        shortName\n        place\n        state\n        held\n        adopters\n        first {\n          ...AdopterFields\n        }\n      }\n    }\n  }\n": TypedDocumentNode<AdoptionOfQuery, AdoptionOfQueryVariables>
  "\n  fragment PlanCounts on FacetCounts {\n    totalCount\n    facets {\n      values(first: 500) {\n        value\n        name\n        count\n      }\n    }\n  }\n": TypedDocumentNode<PlanCountsFragment, never>
  "\n  query YearPlan(\n    $q1: MeasureFilter\n    $q2: MeasureFilter\n    $q3: MeasureFilter\n    $q4: MeasureFilter\n    $before: MeasureFilter\n    $undated: MeasureFilter\n    $asOf: Date!\n  ) {\n    q1: measureFacets(where: $q1, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n    q2: measureFacets(where: $q2, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n    q3: measureFacets(where: $q3, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n    q4: measureFacets(where: $q4, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n    before: measureFacets(where: $before, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n    undated: measureFacets(where: $undated, asOf: $asOf, fields: [DEPARTMENT]) {\n      ...PlanCounts\n    }\n  }\n": TypedDocumentNode<YearPlanQuery, YearPlanQueryVariables>
  "\n  query PlanDocuments($where: PolicyFilter!, $after: String) {\n    policies(where: $where, first: 100, after: $after) {\n      totalCount\n      nodes {\n        id\n        title\n        documentNumber\n        issuedOn\n        issuerName\n        appliesIn(first: 1) {\n          nodes {\n            id\n          }\n        }\n      }\n    }\n  }\n": TypedDocumentNode<PlanDocumentsQuery, PlanDocumentsQueryVariables>
  "\n  query PlanPlaces($asOf: Date!) {\n    policyFacets(asOf: $asOf, fields: [PLACE]) {\n      facets {\n        values(first: 24) {\n          value\n          name\n          count\n        }\n      }\n    }\n  }\n": TypedDocumentNode<PlanPlacesQuery, PlanPlacesQueryVariables>
  "\n  fragment CoveringPolicyFields on CoveringPolicy {\n    state\n    hops\n    tasks\n    measures\n    policy {\n      id\n      title\n      documentNumber\n      life: state(asOf: $asOf) {\n        ...LifeOf\n      }\n    }\n    chain {\n      id\n      relation\n      target {\n        __typename\n        id\n        nodeKind\n        ... on Document {\n          title\n          documentNumber\n        }\n        ... on UpstreamTask {\n          taskTitle: title\n        }\n      }\n      evidence {\n        ...Proof\n      }\n    }\n  }\n": TypedDocumentNode<CoveringPolicyFieldsFragment, never>
  "\n  query CoverageOf($document: ID!, $asOf: Date!) {\n    coverage(document: $document, limit: 180) {\n      document {\n        id\n        nodeKind\n        title\n        documentNumber\n      }\n      placeTotal\n      places {\n        known\n        place {\n          id\n          name\n          level\n        }\n        policies {\n          ...CoveringPolicyFields\n        }\n      }\n      placeCounts {\n        carriesOut\n        restsOn\n        mentions\n        none\n      }\n      policiesWithoutPlace {\n        ...CoveringPolicyFields\n      }\n      taskTotal\n      tasks {\n        known\n        task {\n          id\n          area\n          title\n        }\n        measures {\n          places\n          evidence {\n            ...Proof\n          }\n          measure {\n            id\n            label\n            heading\n            text\n            assignments(first: 12) {\n              edges {\n                role\n                node {\n                  id\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": TypedDocumentNode<CoverageOfQuery, CoverageOfQueryVariables>
  "\n    query CitedMost {\n      citedMost(first: 100) {\n        policies\n        mentions\n        document {\n          ...DividedDocument\n        }\n      }\n    }\n  ": TypedDocumentNode<CitedMostQuery, CitedMostQueryVariables>
  "\n  query BusiestDepartments {\n    departments(first: 24, orderBy: TASKS_DESC, where: { kind: { eq: BODY } }) {\n      nodes {\n        id\n        name\n        taskCount {\n          all\n        }\n      }\n    }\n  }\n": TypedDocumentNode<BusiestDepartmentsQuery, BusiestDepartmentsQueryVariables>
  "\n  query DeskDepartment($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Department {\n        id\n        name\n        line\n        lineName\n      }\n    }\n  }\n": TypedDocumentNode<DeskDepartmentQuery, DeskDepartmentQueryVariables>
  "\n  query DeskTasks($where: TaskFilter!, $orderBy: TaskOrder!, $first: Int!, $after: String, $counted: Boolean!, $asOf: Date!, $corrections: Boolean) {\n    tasks(where: $where, orderBy: $orderBy, first: $first, after: $after, corrections: $corrections) {\n      totalCount\n      counts @include(if: $counted) {\n        roles {\n          role\n          count\n        }\n        dues(asOf: $asOf) {\n          passed\n          soon\n          later\n          none\n        }\n        documents {\n          count\n          policy {\n            id\n            title\n            documentNumber\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        noteKeys\n        role\n        named\n        inclusion {\n          classes\n          whole\n          place\n        }\n        as\n        status\n        reason\n        department {\n          id\n          name\n        }\n        measure {\n          id\n          ordinal\n          label\n          heading\n          text\n          sectionTitle\n        }\n        policy {\n          id\n          title\n          documentNumber\n        }\n        targets {\n          id\n          surface\n          kind\n          to\n          recurring\n        }\n        others {\n          id\n          name\n          as\n          role\n        }\n        evidence {\n          ...Proof\n        }\n      }\n    }\n  }\n": TypedDocumentNode<DeskTasksQuery, DeskTasksQueryVariables>
  "\n  query ListOwner($id: ID!) {\n    node(id: $id) {\n      ... on Department {\n        id\n        name\n        line\n        lineName\n      }\n    }\n  }\n": TypedDocumentNode<ListOwnerQuery, ListOwnerQueryVariables>
  "\n  fragment ChangedMeasure on Measure {\n    id\n    label\n    heading\n    text\n    start\n    end\n    sectionTitle\n    policy {\n      id\n    }\n  }\n": TypedDocumentNode<ChangedMeasureFragment, never>
  "\n    fragment NamedDepartment on Naming {\n      role\n      department {\n        id\n        name\n      }\n      evidence {\n        ...Proof\n      }\n    }\n  ": TypedDocumentNode<NamedDepartmentFragment, never>
  "\n    query DifferenceOf($left: ID!, $right: ID!, $department: [ID!], $line: [String!]) {\n      diff(left: $left, right: $right, department: $department, line: $line) {\n        kind\n        similarity\n        left {\n          ...ChangedMeasure\n        }\n        right {\n          ...ChangedMeasure\n        }\n        elsewhere {\n          ...ChangedMeasure\n        }\n        leftNamings {\n          ...NamedDepartment\n        }\n        rightNamings {\n          ...NamedDepartment\n        }\n        elsewhereNamings {\n          ...NamedDepartment\n        }\n        changes {\n          what\n          left\n          right\n          tightened\n        }\n      }\n    }\n  ": TypedDocumentNode<DifferenceOfQuery, DifferenceOfQueryVariables>
  "\n  query HeldDocuments($where: PolicyFilter, $orderBy: PolicyOrder, $asOf: Date!, $first: Int!, $after: String) {\n    policies(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        title\n        documentNumber\n        issuerName\n        level\n        issuedOn\n        publishedOn\n        sourceName\n        sourceUrl\n        state(asOf: $asOf) {\n          ...LifeOf\n        }\n        appliesIn(first: 1) {\n          nodes {\n            id\n            name\n          }\n        }\n        statistics {\n          measures\n          unresolved\n        }\n        alarms {\n          kind\n        }\n      }\n    }\n  }\n": TypedDocumentNode<HeldDocumentsQuery, HeldDocumentsQueryVariables>
  "\n  query PolicyFacets($where: PolicyFilter, $asOf: Date!, $fields: [FacetField!], $values: Int!, $words: String) {\n    counts: policyFacets(where: $where, asOf: $asOf, fields: $fields) {\n      ...CountedFacets\n    }\n  }\n": TypedDocumentNode<PolicyFacetsQuery, PolicyFacetsQueryVariables>
  "\n  query Overview($limit: Int!, $kinds: [NodeKind!]) {\n    overview(limit: $limit, kinds: $kinds) {\n      nodes { id kind label detail level date place issuer status degree folded }\n      edges { id kind source target count role status quote direct }\n      omitted { kind of count reason }\n    }\n    statistics { nodes { kind count } }\n    dataVersion\n  }\n": TypedDocumentNode<OverviewQuery, OverviewQueryVariables>
  "\n  query Neighbourhood($ids: [ID!]!, $kinds: [NodeKind!], $limit: Int!, $drawn: [ID!]) {\n    neighbourhood(ids: $ids, kinds: $kinds, limit: $limit, drawn: $drawn) {\n      nodes { id kind label detail level date place issuer status degree folded }\n      edges { id kind source target count role status quote direct }\n      omitted { kind of count reason }\n    }\n  }\n": TypedDocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>
  "\n  query Unfold($source: ID!, $target: ID!) {\n    unfold(source: $source, target: $target) {\n      nodes { id kind label }\n      edges { id kind source role status reason candidates quote evidence { ...Proof } }\n    }\n  }\n": TypedDocumentNode<UnfoldQuery, UnfoldQueryVariables>
  "\n  query ListedMeasures(\n    $where: MeasureFilter\n    $orderBy: MeasureOrder\n    $asOf: Date!\n    $first: Int!\n    $after: String\n    $industries: Boolean!\n    $citations: Boolean!\n    $corrections: Boolean\n  ) {\n    measures(where: $where, orderBy: $orderBy, dueAsOf: $asOf, first: $first, after: $after, corrections: $corrections) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        label\n        heading\n        text\n        sectionTitle\n        start\n        end\n        policy {\n          id\n          title\n          documentNumber\n          issuedOn\n          level\n          state(asOf: $asOf) {\n            ...LifeOf\n          }\n          appliesIn(first: 2) {\n            nodes {\n              id\n              name\n            }\n          }\n        }\n        assignments(first: 40) {\n          edges {\n            role\n            status\n            node {\n              id\n              name\n            }\n          }\n        }\n        targets(first: 40) {\n          nodes {\n            id\n            kind\n            surface\n            to\n            recurring\n          }\n        }\n        industries(first: 12) @include(if: $industries) {\n          nodes {\n            id\n            name\n          }\n        }\n        citations(first: 12) @include(if: $citations) {\n          edges {\n            relation\n            node {\n              __typename\n              id\n              title\n              documentNumber\n            }\n          }\n        }\n      }\n    }\n  }\n": TypedDocumentNode<ListedMeasuresQuery, ListedMeasuresQueryVariables>
  "\n  query MeasureFacets($where: MeasureFilter, $asOf: Date!, $fields: [FacetField!], $values: Int!, $words: String, $corrections: Boolean) {\n    counts: measureFacets(where: $where, asOf: $asOf, fields: $fields, corrections: $corrections) {\n      ...CountedFacets\n    }\n  }\n": TypedDocumentNode<MeasureFacetsQuery, MeasureFacetsQueryVariables>
  "\n  query NetworkOf($department: ID!, $line: Boolean!, $document: [ID!]) {\n    network(department: $department, line: $line, document: $document, limit: 300) {\n      departments\n      measures\n      partnerTotal\n      department {\n        id\n        name\n        kind\n        line\n        lineName\n      }\n      policies {\n        measures\n        policy {\n          id\n          title\n          documentNumber\n        }\n      }\n      partners {\n        together\n        leads\n        ledBy\n        bothLead\n        bothAnswer\n        takesPart\n        documents\n        department {\n          id\n          name\n          kind\n          status\n          reason\n        }\n      }\n    }\n  }\n": TypedDocumentNode<NetworkOfQuery, NetworkOfQueryVariables>
  "\n    query SharedMeasures($where: MeasureFilter!, $after: String) {\n      measures(where: $where, first: 40, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          label\n          heading\n          text\n          policy {\n            id\n            title\n            documentNumber\n          }\n          assignments(first: 60) {\n            edges {\n              role\n              evidence {\n                ...Proof\n              }\n              node {\n                id\n                name\n                line\n              }\n            }\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<SharedMeasuresQuery, SharedMeasuresQueryVariables>
  "\n  query LinesTogether($where: MeasureFilter) {\n    lineNetwork(where: $where) {\n      measures\n      lines {\n        line\n        name\n        measures\n        degree\n        betweenness\n        community\n      }\n      ties {\n        one\n        other\n        measures\n      }\n    }\n  }\n": TypedDocumentNode<LinesTogetherQuery, LinesTogetherQueryVariables>
  "\n    fragment DepartmentFacts on Department {\n      name\n      fullName\n      aliases\n      level\n      lineName\n      successor\n      endedBy\n      kindOfDepartment: kind\n      status\n      reason\n      candidates\n      taskCount {\n        all\n      }\n      jurisdiction {\n        ...PlaceName\n      }\n      assignments(first: 50) {\n        totalCount\n        edges {\n          ...StatedRow\n          role\n          node {\n            ...MeasureName\n          }\n        }\n      }\n      ledTasks(first: 50) {\n        totalCount\n        edges {\n          ...StatedRow\n          node {\n            ...TaskName\n          }\n        }\n      }\n      issued(first: 50) {\n        totalCount\n        nodes {\n          ...DocumentName\n        }\n      }\n      sameLine(first: 50) {\n        totalCount\n        nodes {\n          ...DepartmentName\n        }\n      }\n    }\n  ": TypedDocumentNode<DepartmentFactsFragment, never>
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
  "\n    fragment WayFields on Path {\n      nodes {\n        ...NodeName\n      }\n      steps {\n        id\n        relation\n        source\n        target\n        role\n        status\n        evidence {\n          ...Proof\n        }\n      }\n    }\n  ": TypedDocumentNode<WayFieldsFragment, never>
  "\n    query PathsBetween(\n      $from: ID!\n      $to: ID!\n      $ends: [ID!]!\n      $maxHops: Int!\n      $lineage: [RelationKind!]!\n      $departments: [RelationKind!]!\n      $hubs: [RelationKind!]!\n      $limit: Int!\n    ) {\n      ends: nodes(ids: $ends) {\n        ...NodeName\n      }\n      lineage: paths(from: $from, to: $to, maxHops: $maxHops, relations: $lineage, limit: $limit) {\n        ...WayFields\n      }\n      departments: paths(from: $from, to: $to, maxHops: $maxHops, relations: $departments, limit: $limit) {\n        ...WayFields\n      }\n      hubs: paths(from: $from, to: $to, maxHops: $maxHops, relations: $hubs, limit: $limit) {\n        ...WayFields\n      }\n    }\n  ": TypedDocumentNode<PathsBetweenQuery, PathsBetweenQueryVariables>
  "\n  query PathExamples {\n    citedMost(first: 4) {\n      document {\n        id\n        title\n        documentNumber\n        citedBy(first: 20) {\n          nodes {\n            id\n            title\n            documentNumber\n          }\n        }\n      }\n    }\n  }\n": TypedDocumentNode<PathExamplesQuery, PathExamplesQueryVariables>
  "\n  query ReadDocument($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Document {\n        title\n        documentNumber\n        issuerName\n        issuedOn\n        held\n      }\n      ... on Policy {\n        text\n        charCount\n        sha256\n        sourceName\n        sourceUrl\n        validity\n        issuedBy(first: 10) {\n          nodes {\n            id\n            name\n          }\n        }\n        statistics {\n          measures\n        }\n        alarms {\n          kind\n          words\n          line\n          start\n          end\n        }\n        sections(first: 500) {\n          nodes {\n            id\n            label\n            title\n            path\n            start\n            end\n          }\n        }\n        measures(first: 1000) {\n          nodes {\n            id\n            ordinal\n            label\n            heading\n            path\n            text\n            start\n            end\n          }\n        }\n        statements {\n          relation\n          role\n          status\n          rule\n          start\n          end\n          source\n          node {\n            id\n            kind\n            title\n          }\n        }\n      }\n    }\n  }\n": TypedDocumentNode<ReadDocumentQuery, ReadDocumentQueryVariables>
  "\n  query CorrectedNode($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Department {\n        name\n      }\n      ... on Document {\n        title\n        documentNumber\n      }\n      ... on Target {\n        targetKind: kind\n        value\n        unit\n        from\n        to\n      }\n    }\n  }\n": TypedDocumentNode<CorrectedNodeQuery, CorrectedNodeQueryVariables>
  "\n  query ReviewOfDraft($text: String!, $name: String!, $language: Language!) {\n    review(text: $text, name: $name) {\n      documents {\n        title\n        documentNumber\n        measures\n        citations\n        asOf\n      }\n      findings {\n        kind\n        severity\n        start\n        end\n        line\n        words\n        name(language: $language)\n        why(language: $language)\n        advice(language: $language)\n        source\n      }\n      markdown(language: $language)\n      sarif(language: $language)\n    }\n  }\n": TypedDocumentNode<ReviewOfDraftQuery, ReviewOfDraftQueryVariables>
  "\n  fragment DocumentRows on PolicyConnection {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      id\n      title\n      documentNumber\n      issuedOn\n      statistics {\n        measures\n        departments\n        citations\n        targets\n        unresolved\n      }\n    }\n  }\n": TypedDocumentNode<DocumentRowsFragment, never>
  "\n    query GraphStatistics {\n      statistics {\n        nodes {\n          kind\n          count\n        }\n        relations {\n          kind\n          count\n        }\n        statuses {\n          kind\n          status\n          count\n        }\n        alarms {\n          kind\n          count\n          policies\n        }\n        contentHash\n      }\n      readingRules {\n        name\n        does\n        doesInChinese\n        precision\n        low\n        checked\n        checkedEnough\n        checkedOnTuned\n      }\n      policies(first: 20, orderBy: ISSUED_ON_DESC) {\n        ...DocumentRows\n      }\n      documents(first: 20, where: { held: false }, orderBy: CITED_DESC) {\n        nodes {\n          id\n          title\n          documentNumber\n          citedBy {\n            totalCount\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<GraphStatisticsQuery, GraphStatisticsQueryVariables>
  "\n    query GraphConflicts {\n      statistics {\n        conflicts(first: 20) {\n          kind\n          totalCount\n          conflicts {\n            words\n            count\n            reason\n            nodes {\n              id\n              nodeKind\n              caption\n            }\n            evidence {\n              ...Proof\n            }\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<GraphConflictsQuery, GraphConflictsQueryVariables>
  "\n    query MoreDocuments($after: String!) {\n      policies(first: 100, after: $after, orderBy: ISSUED_ON_DESC) {\n        ...DocumentRows\n      }\n    }\n  ": TypedDocumentNode<MoreDocumentsQuery, MoreDocumentsQueryVariables>
  "\n  query TraceFrom($id: ID!, $direction: TraceDirection!, $maxHops: Int!, $relations: [RelationKind!], $otherParts: Boolean) {\n    trace(id: $id, direction: $direction, maxHops: $maxHops, relations: $relations, otherParts: $otherParts) {\n      nodes {\n        node {\n          id\n          nodeKind\n          ... on Document {\n            title\n            documentNumber\n            level\n          }\n          ... on Measure {\n            label\n            heading\n            text\n            policy {\n              id\n              nodeKind\n              documentTitle: title\n            }\n          }\n          ... on Department {\n            name\n          }\n          ... on Industry {\n            name\n          }\n          ... on Jurisdiction {\n            name\n          }\n          ... on UpstreamTask {\n            taskTitle: title\n            area\n          }\n        }\n      }\n      hops {\n        id\n        relation\n        status\n        reason\n        scope\n        source {\n          id\n        }\n        target {\n          id\n        }\n        evidence {\n          ...Proof\n        }\n      }\n      omitted {\n        kind\n        of\n        count\n        reason\n      }\n    }\n  }\n": TypedDocumentNode<TraceFromQuery, TraceFromQueryVariables>
  "\n    query MeasuresOfPolicy($policy: ID!) {\n      policy(id: $policy) {\n        measures(first: 300) {\n          totalCount\n          nodes {\n            ...MeasureTitle\n            upstreamTasks(first: 5) {\n              nodes {\n                ...TaskName\n              }\n            }\n            citations(first: 10) {\n              edges {\n                relation\n                node {\n                  id\n                  nodeKind\n                  title\n                  documentNumber\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  ": TypedDocumentNode<MeasuresOfPolicyQuery, MeasuresOfPolicyQueryVariables>
}
