// Whether a relation r, or the edge that draws it, stays under a filter; null does not narrow. $filter.
($filter.predicates IS NULL OR r.predicateId IN $filter.predicates) AND
($filter.about IS NULL OR r.subjectId IN $filter.about OR r.objectId IN $filter.about) AND
($filter.stance IS NULL OR r.stance IN $filter.stance) AND
($filter.origins IS NULL OR r.originCount >= $filter.origins) AND
($filter.kinds IS NULL OR left(r.subjectId, 4) IN $filter.kinds AND left(r.objectId, 4) IN $filter.kinds)
