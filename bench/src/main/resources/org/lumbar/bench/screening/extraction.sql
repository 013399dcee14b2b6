-- What a screening reads of an export, asked of DuckDB: for each kind of resource the members that the scanner reads,
-- with their types, of those resources that have a wanted code. FILES, CODES, FAMILIES (a condition on the coding c),
-- FROM and TO (days) are put in when the queries are run. A query begins with the line that names its kind; Medication
-- comes first, since prescriptions may point at one.
--
-- This form was the fastest of those tried: every coding becomes a row, and the rows are joined with the wanted codes. A
-- resource with several wanted codes gives several rows, and is counted once. Only the long lists of observations are
-- searched as lists: few rows, where a row for each would cost more than reading.

-- kind none
create type concept as struct(coding struct(system varchar, code varchar)[]);
create type reference as struct(reference varchar);
create type period as struct(start varchar, "end" varchar);
create type quantity as struct(value double, comparator varchar, unit varchar, code varchar);
create macro or_null(list) as if(len(list) > 0, list, [null]);
create temp table wanted as
  select split_part(key, '|', 1) as system, split_part(key, '|', 2) as code from (select unnest([CODES]) as key);
insert into wanted values ('any', 'wanted');
set variable keys = [CODES];
create macro short(codes) as case when len(codes) <= 4 then codes
  when list_has_any(list_transform(codes, lambda c: c.system || '|' || c.code), getvariable('keys'))
    or len(list_filter(codes, lambda c: FAMILIES)) > 0 then [{system: 'any', code: 'wanted'}]
  else [] end;
create temp table Medication (id varchar);

-- kind Medication
select *
from (
  select *, unnest(code.coding) as c
  from read_ndjson(FILES, columns = {id: 'varchar', code: 'concept'}))
where ((c.system, c.code) in (from wanted) or FAMILIES)

-- kind Patient
select *
from read_ndjson(FILES, columns = {id: 'varchar', meta: 'struct(lastUpdated varchar)', gender: 'varchar',
  birthDate: 'varchar', deceasedBoolean: 'boolean', deceasedDateTime: 'varchar',
  extension: 'struct(url varchar, extension struct(url varchar, valueString varchar)[])[]'})

-- kind Condition
select *
from (
  select *, unnest(code.coding) as c
  from read_ndjson(FILES, columns = {id: 'varchar', meta: 'struct(lastUpdated varchar)', subject: 'reference',
    code: 'concept', clinicalStatus: 'concept', verificationStatus: 'concept', onsetDateTime: 'varchar',
    onsetPeriod: 'period', abatementDateTime: 'varchar', abatementPeriod: 'period', abatementString: 'varchar',
    recordedDate: 'varchar'}))
where ((c.system, c.code) in (from wanted) or FAMILIES)

-- kind Observation
select *
from (
  select *, unnest(short(list_concat(code.coding, valueCodeableConcept.coding, flatten(list_transform(component,
      lambda part: list_concat(part.code.coding, part.valueCodeableConcept.coding)))))) as c
  from read_ndjson(FILES, columns = {id: 'varchar', meta: 'struct(lastUpdated varchar)', subject: 'reference',
    status: 'varchar', code: 'concept', effectiveDateTime: 'varchar', effectivePeriod: 'period',
    effectiveInstant: 'varchar', issued: 'varchar', bodySite: 'concept', dataAbsentReason: 'concept',
    valueQuantity: 'quantity', valueCodeableConcept: 'concept', valueBoolean: 'boolean', valueInteger: 'bigint',
    valueString: 'varchar',
    component: 'struct(code concept, dataAbsentReason concept, valueQuantity quantity, valueCodeableConcept concept,
      valueBoolean boolean, valueInteger bigint, valueString varchar)[]'}))
where ((c.system, c.code) in (from wanted) or FAMILIES)

-- kind MedicationRequest
select *
from (
  select *, unnest(or_null(list_concat(medicationCodeableConcept.coding,
      flatten(list_transform(contained, lambda one: one.code.coding))))) as c
  from read_ndjson(FILES, columns = {id: 'varchar', meta: 'struct(lastUpdated varchar)', subject: 'reference',
    status: 'varchar', doNotPerform: 'boolean', medicationCodeableConcept: 'concept', medicationReference: 'reference',
    contained: 'struct(id varchar, code concept)[]', authoredOn: 'varchar',
    dispenseRequest: 'struct(validityPeriod period)'}))
where ((c.system, c.code) in (from wanted) or FAMILIES) or split_part(medicationReference.reference, '/', -1) in (select id from Medication)

-- kind MedicationStatement
select *
from (
  select *, unnest(or_null(list_concat(medicationCodeableConcept.coding,
      flatten(list_transform(contained, lambda one: one.code.coding))))) as c
  from read_ndjson(FILES, columns = {id: 'varchar', meta: 'struct(lastUpdated varchar)', subject: 'reference',
    status: 'varchar', medicationCodeableConcept: 'concept', medicationReference: 'reference',
    contained: 'struct(id varchar, code concept)[]', effectiveDateTime: 'varchar', effectivePeriod: 'period',
    dateAsserted: 'varchar'}))
where ((c.system, c.code) in (from wanted) or FAMILIES) or split_part(medicationReference.reference, '/', -1) in (select id from Medication)

-- kind Procedure
select *
from (
  select *, unnest(code.coding) as c
  from read_ndjson(FILES, columns = {id: 'varchar', meta: 'struct(lastUpdated varchar)', subject: 'reference',
    status: 'varchar', code: 'concept', performedDateTime: 'varchar', performedPeriod: 'period'}))
where ((c.system, c.code) in (from wanted) or FAMILIES)

-- kind DiagnosticReport
select *
from (
  select *, unnest(code.coding) as c
  from read_ndjson(FILES, columns = {id: 'varchar', meta: 'struct(lastUpdated varchar)', subject: 'reference',
    status: 'varchar', code: 'concept', effectiveDateTime: 'varchar', effectivePeriod: 'period'}))
where ((c.system, c.code) in (from wanted) or FAMILIES)

-- kind ImagingStudy
select *
from (
  select *, unnest(flatten(list_transform(procedureCode, lambda one: one.coding))) as c
  from read_ndjson(FILES, columns = {id: 'varchar', meta: 'struct(lastUpdated varchar)', subject: 'reference',
    status: 'varchar', procedureCode: 'concept[]', started: 'varchar'}))
where ((c.system, c.code) in (from wanted) or FAMILIES)

-- kind Encounter
select *
from (
  select *, unnest(or_null(flatten(list_transform(reasonCode, lambda one: one.coding)))) as c,
    left(period.start, 10) as day
  from read_ndjson(FILES, columns = {id: 'varchar', meta: 'struct(lastUpdated varchar)', subject: 'reference',
    status: 'varchar', class: 'struct(code varchar)', reasonCode: 'concept[]', period: 'period'}))
where ((c.system, c.code) in (from wanted) or FAMILIES) or (day >= left('FROM', length(day)) and day <= left('TO', length(day)))

-- kind FamilyMemberHistory
select *
from read_ndjson(FILES, columns = {id: 'varchar', meta: 'struct(lastUpdated varchar)', patient: 'reference',
  status: 'varchar', date: 'varchar', condition: 'struct(code concept)[]'})
where condition is not null
