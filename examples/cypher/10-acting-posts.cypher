// Who held a post only as acting, and who held it otherwise?
// ใครรักษาการในตำแหน่งใด
MATCH (p:Person)-[h:HOLDS_POSITION {status: 'acting'}]->(a:Agency)
RETURN DISTINCT p.name AS person, h.role AS post, a.name AS body
ORDER BY person, post

// => {"person":"ชลธิชา พูนทรัพย์ธารา","post":"อธิบดีกรมอนามัย","body":"กรมอนามัย"}
// => {"person":"บุญเรือน ศรีสว่างจิต","post":"เหรัญญิก","body":"คณะกรรมการบริหารกองทุนน้ำดื่มปลอดภัยจังหวัดพิจิตร"}
// => {"person":"รวิสรา เตชะพิพัฒน์","post":"รองอธิบดีกรมอนามัย","body":"กรมอนามัย"}
