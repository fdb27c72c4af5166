# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = 가상 디렉터리의 Active Directory 구성이 이미 있음
    .meaning = IIS에 없는 가상 디렉터리의 개체가 Active Directory에 남아 있습니다. 가상 디렉터리는 { $virtual_directory }입니다. 개체는 { $object_dn }입니다.
    .cause-broke-off = 이전 시도가 IIS와 Active Directory 사이에서 중단되었습니다.
    .cause-rebuilt = 서버를 /Mode:RecoverServer 없이 같은 이름으로 다시 만들었습니다.
    .step-compare = IIS와 Active Directory에 있는 것을 비교하세요.
    .step-delete-object = 도메인 컨트롤러의 시스템 상태를 백업하세요. 그다음 IIS에 응용 프로그램이 없는 개체만 삭제하세요.
    .step-replicate-and-run = 복제를 기다린 다음 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 개체가 더 이상 표시되지 않습니다.
    .caution = IIS에 해당 응용 프로그램이 없을 때만 개체를 삭제하세요. 실행할 때마다 하나씩 더 나올 수 있으니 먼저 모두 비교하세요.
    .command-list-objects = Active Directory의 가상 디렉터리 나열
    .command-list-applications = IIS의 응용 프로그램 나열
    .command-delete-object = 이 개체 하나 삭제

recover-token-checking-null = null을 ExtendedProtectionTokenCheckingMode 형식으로 변환할 수 없음: 2019 CU14로 복구
    .meaning = 복구할 때 CU14 미디어가 한 번도 설정하지 않은 변수를 사용합니다. 미디어의 결함입니다.
    .cause-cu14-media = 2019 CU14 미디어로 /Mode:RecoverServer를 실행했습니다.
    .step-get-cu13 = 2019 CU13 미디어를 구하고, 새 Windows에 그 필수 구성 요소를 설치하세요.
    .step-set-serial-number = 서버 개체의 serialNumber를 적어 두고, ADSI 편집에서 KB5036404에 나온 CU13 값으로 설정하세요.
    .step-recover-and-upgrade = CU13 미디어로 복구한 다음 CU14 이상으로 업그레이드하세요.
    .verify = 복구가 오류 없이 끝납니다.
    .caution = 복구를 그만두면 원래 값으로 되돌리세요.
    .command-read-serial-number = 원래 값 읽기
    .command-recover = CU13 미디어로 복구

vdir-damaged-dn-string = DNString length mismatch: 가상 디렉터리에 손상된 값이 있음
    .meaning = 가상 디렉터리의 한 특성에 맞지 않는 길이 필드가 있어, 이 디렉터리를 읽는 cmdlet이 모두 실패합니다. 디렉터리는 { $virtual_directory }입니다. 실행된 cmdlet은 { $cmdlet }입니다.
    .cause-edited-by-hand = 누군가 직접, 또는 스크립트로 특성을 고쳤습니다.
    .step-note-settings = 목록에 나오는 이 디렉터리의 URL을 적어 두세요. 같은 빌드의 다른 서버가 있으면 그 서버에서 해당 Get cmdlet으로 디렉터리의 나머지 설정을 적어 두세요. 백 엔드이면 -ShowMailboxVirtualDirectories를 붙이세요.
    .step-delete-directory = IIS를 백업하세요. 그다음 ADSI 편집에서 CN=HTTP 아래의 이 디렉터리 개체 하나와 IIS의 해당 응용 프로그램을 삭제하고 복제를 기다리세요.
    .step-create-again = 해당 New cmdlet으로 디렉터리를 다시 만들고, 적어 둔 값을 설정한 다음 설치 프로그램을 다시 실행하세요.
    .verify = 이 디렉터리의 Get cmdlet(백 엔드이면 -ShowMailboxVirtualDirectories 포함)이 오류 없이 디렉터리를 표시합니다.
    .caution = Exchange cmdlet은 이 개체를 읽지 못하므로 ADSI 편집을 사용하세요.
    .command-list-objects = Active Directory의 가상 디렉터리를 URL과 함께 나열
    .command-back-up-iis = IIS 백업

appcmd-output-of-several-lines = ‘System.Object[]’를 ‘System.String’ 형식으로 변환할 수 없음: appcmd가 여러 줄을 출력함
    .meaning = 설치 프로그램은 appcmd의 출력이 한 줄이라고 예상하는데 여러 줄을 받았습니다. appcmd가 IIS의 모듈 목록에 문제가 있다고 알렸을 가능성이 가장 높습니다.
    .cause-config-damaged = applicationHost.config가 손상되었거나 누군가 직접 잠갔습니다.
    .step-run-command = applicationHost.config를 복사해 두세요. 그다음 설치 프로그램의 명령을 직접 실행해 표시되는 내용을 읽으세요.
    .step-restore-config = applicationHost.config에서 appcmd가 알려 주는 곳을 바로잡거나 백업을 복원하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 명령이 한 줄을 표시합니다.
    .caution = 백업을 복원하면 그 뒤에 IIS에서 바꾼 내용이 모두 없어집니다.
    .command-run-command = 설치 프로그램처럼 모듈 목록 잠금 해제
    .command-list-backups = IIS 구성 백업 나열
    .command-restore-backup = 백업 복원
    .command-copy-config = applicationHost.config 복사

uninstall-server-object-gone = 개체를 찾을 수 없어 작업을 수행할 수 없음: 서버 개체 없이 제거
    .meaning = 2023년 1월 보안 업데이트가 한 번이라도 설치된 서버에서는, 제거 작업이 사서함 역할과 함께 서버 개체를 삭제하고 나중에 그 개체를 다시 찾습니다. 찾은 대상은 { $server_name }입니다.
    .cause-january-2023-security-update = 2023년 1월 보안 업데이트가 설치된 적이 있습니다.
    .step-update-first = 아직 아무것도 제거되지 않았으면 2023년 6월 이후의 보안 업데이트를 설치한 다음 제거하세요.
    .step-check-leftovers-and-databases = 개체가 없어졌고 서버에 필요한 것이 없으면, Active Directory에 서버의 흔적이 남지 않았는지 확인하고, 다른 Exchange 서버에서 이 서버를 가리키는 데이터베이스가 없는지 확인하세요. 그다음 컴퓨터를 완전히 폐기하세요.
    .step-restore-and-recover = 서버가 필요하면 /Mode:RecoverServer가 읽을 수 있도록 Active Directory 휴지통이나 백업에서 개체를 복원하세요. 그다음 같은 이름의 컴퓨터에서 복구하고, 업데이트하고, 다시 제거하세요.
    .verify = 제거가 오류 없이 끝납니다. 서버를 포기하는 경우에는 명령에 no object가 표시되고, 이 서버를 가리키는 데이터베이스가 없습니다.
    .caution = 레지스트리의 Watermark와 Action 값은 그대로 두세요. 삭제한 뒤 다음 단계가 똑같이 실패한 사례가 있습니다.
    .command-list-updates = Exchange의 업데이트 나열
    .command-list-databases = 데이터베이스와 서버 나열
    .command-recover = 서버 복구
    .command-find-leftovers = Active Directory에 서버의 흔적이 남아 있는가?
